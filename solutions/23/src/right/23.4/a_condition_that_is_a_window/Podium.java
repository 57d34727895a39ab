// right because: a value over a partition of one row is the row's own, and is met after the places
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.*;
import java.util.*;

public final class Podium {

    public record Line(String writer, long place, String title) { }

    private Podium() { }

    public static List<Line> lines(int places, int pages) {
        return Work.objects.annotate("place", window(rank()).partitionBy("writer").orderBy("-pages"))
            .alias("own", window(max("pages")).partitionBy("pk")).filter("place__lte", places).filter("own__lte", pages)
            .orderBy("writer__name", "writer__born", "writer__id", "place", "title").valuesList("writer__name", "place", "title").list().stream()
            .map(row -> new Line((String) row.get(0), (Long) row.get(1), (String) row.get(2))).toList();
    }
}
