package lesson;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.db.Database;
import bookworm.sql.Window;
import java.util.List;
import library.*;

/** What a row is told of the rows around it: its place, a sum up to it, the sum of all, the row before it, and three kinds of places. */
public class Places {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Window place = window(rank()).partitionBy("author").orderBy("-pages");
            Sent.print(Book.objects.filter("pages__gt", 850, "author__in", List.of(2, 3)).annotate("place", place).orderBy("author__id",
                "place").valuesList("title", "place"));
            Sent.print(Book.objects.filter("author", 1, "pages__gt", 410).annotate("sum", window(sum("pages")),
                "so_far", window(sum("pages")).orderBy("-pages"), "before", window(lag("title", 1)).orderBy("-pages"))
                .orderBy("-pages").valuesList("pages", "sum", "so_far", "before"));
            Sent.print(Book.objects.filter("pages__in", List.of(479, 480, 483), "author__gt", 2).annotate("rank", window(rank())
                .orderBy("pages"),
                "dense", window(denseRank()).orderBy("pages"), "number", window(rowNumber()).orderBy("pages", "pk"))
                .orderBy("number").valuesList("pages", "rank", "dense", "number"));
        }
    }
}
