// misconception: a name and a year say which writer it is
// refused with: are not mixed with the other
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.*;
import java.util.*;
import java.util.stream.*;

public final class Podium {

    public record Line(String writer, long place, String title) { }

    private Podium() { }

    public static List<Line> lines(int places, int pages) {
        return Work.objects.annotate("place", window(rank()).partitionBy("writer").orderBy("-pages"))
            .filter("place__lte", places).selectRelated("writer")
            .orderBy("writer__name", "writer__born", "place", "title").list().stream()
            .filter(work -> work.pages <= pages)
            .map(work -> new Line(work.writer.get().name, work.annotations().getLong("place"), work.title)).toList();
    }
}
