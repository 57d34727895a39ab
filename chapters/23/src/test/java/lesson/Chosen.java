package lesson;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.QuerySet;
import bookworm.db.Database;
import library.*;

/** Rows are chosen by a window: the longest book of each author, and what a condition that comes later asks of whom. */
public class Chosen {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Sent.attempt(() -> {
                QuerySet<Book> longest = Book.objects.alias("place", window(rank()).partitionBy("author").orderBy("-pages"))
                    .filter("place", 1, "author__lte", 2).orderBy("author__id");
                Sent.print(longest.valuesFlat("title"));
                Sent.print(longest.filter("pages__lt", 475).valuesFlat("title"));
                Sent.print(Book.objects.filter("pk__in", longest).filter("pages__lt", 475).valuesFlat("title"));
            });
        }
    }
}
