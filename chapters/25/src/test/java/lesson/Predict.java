package lesson;

import bookworm.db.Database;
import library.Book;

/** A library and its archive, open at once. */
public class Predict {

    public static void main(String[] args) {
        try (Database archive = Desk.open(Desk.newH2()); Database library = Desk.open(Desk.newH2())) {
            Book emma = Book.objects.using(archive).get("title", "Emma");
            emma.pages = 500;
            emma.save();
            System.out.println("saved: archive " + pages(archive) + ", library " + pages(library));
            var thick = archive.use(() -> Book.objects.filter("pages__gte", 500));
            System.out.println("books that are so thick: " + thick.count());
            attempt(() -> Database.atomic(() -> {
                Book.objects.update("pages", 1);
                archive.use(() -> Book.objects.update("pages", 2));
                throw new IllegalStateException("the light goes out");
            }));
            System.out.println("afterwards: archive " + pages(archive) + ", library " + pages(library));
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException e) {
            // It was expected.
        }
    }

    private static int pages(Database database) { return Book.objects.using(database).get("title", "Emma").pages; }
}
