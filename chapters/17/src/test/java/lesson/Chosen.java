package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.Database;
import library.*;

/** Step 3: conditions on rows, and on groups. */
public class Chosen {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Row> genres = Book.objects.values("genre").annotate("n", count("*"));
            print(genres.filter("pages__gt", 600));
            print(genres.filter("n__lt", 10));
            print(genres.filter("n__gt", 2, "pages__gt", 600));
            print(genres.filter(q("n__gt", 100).or(q("pages__gt", 1200))));
        }
    }

    private static void print(QuerySet<Row> genres) {
        Sent.print("FROM", () -> genres.orderBy("genre").valuesList("genre", "n").list());
    }
}
