package lesson;

import bookworm.*;
import bookworm.db.*;
import library.*;

/** Step 2: each row as a record of one's own. */
public class Shaped {

    private record Line(String title, String author__name, int pages) { }

    private record Priced(String title, double price) { }

    private record Thick(String title, int pages) {
        Thick {
            if (pages < 400) {
                throw new IllegalArgumentException(pages + " pages are not thick");
            }
        }
    }

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Book> austens = Book.objects.filter("author__name", "Jane Austen").orderBy("-pages");
            austens.into(Line.class).limit(3).forEach(System.out::println);
            System.out.println(austens.into(Line.class).filter("pages__lt", 250).get().title());
            System.out.println("Emma: " + austens.into(Priced.class).get("title", "Emma"));
            System.out.println("Persuasion: " + Desk.attempt(() -> austens.into(Priced.class).get("title", "Persuasion")));
            System.out.println("Persuasion: " + Desk.attempt(() -> austens.into(Thick.class).get("title", "Persuasion")));
        }
    }
}
