package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            System.out.println(asked(() -> {
                QuerySet<Book> thick = thick();
                thick.exists();
                thick.list();
                thick.exists();
            }) + " queries");
            QuerySet<Book> shelf = Book.objects.orderBy("pages").limit(5);
            System.out.println(refused(() -> shelf.last()) + "; the row at position 4 has " + shelf.at(4).pages + " pages");
            System.out.println(asked(() -> {
                QuerySet<Book> thick = thick();
                String.valueOf(thick);
                thick.list();
            }) + " queries");
            QuerySet<Book> kept = thick();
            kept.list();
            Book emma = Book.objects.get("pk", 4);
            emma.pages = 300;
            emma.save();
            System.out.println(kept.contains(emma) + " and " + kept.all().contains(emma));
            QuerySet<Book> endless = Book.objects.filter("pages", 3_000_000_000L);
            System.out.println(endless.all().count() + " books, found by " + asked(endless::list) + " queries");
        }
    }

    private static QuerySet<Book> thick() { return Book.objects.filter("pages__gt", 400); }

    private static int asked(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.count();
        }
    }

    private static String refused(Runnable action) {
        try {
            action.run();
            return "Nothing";
        } catch (BookwormException e) {
            return "A " + e.getClass().getSimpleName();
        }
    }
}
