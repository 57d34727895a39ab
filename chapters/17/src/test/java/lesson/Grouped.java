package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.Database;
import library.*;

/** Step 2: what the rows of a group agree in. */
public class Grouped {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Author> counted = Author.objects.annotate("n", count("books"));
            Author dickinson = counted.get("name", "Emily Dickinson");
            System.out.println(dickinson + ", " + dickinson.birthDate + ": " + dickinson.annotations());
            Sent.print("GROUP", () -> counted.orderBy("-n").limit(1).get().annotations());

            QuerySet<Row> genres = Book.objects.values("genre").annotate("n", count("*"));
            Sent.print("GROUP", () -> genres.list().size() + " genres");
            Sent.print("GROUP", () -> genres.orderBy("title").list().size() + " lines");

            Sent.print("GROUP", () -> churchills("author__name"));
            Sent.print("GROUP", () -> churchills("author"));
        }
    }

    private static Object churchills(String by) {
        return Book.objects.filter("author__name", "Winston Churchill").values(by).annotate("n", count("*")).list();
    }
}
