// misconception: name and year of birth tell two writers apart
// refused with: who were born in one year
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.*;
import java.util.*;

public final class Podium {

    public record Line(String writer, long place, String title) { }

    private Podium() { }

    public static List<Line> lines(int places, int pages) {
        return Work.objects.annotate("place", window(rank()).partitionBy("writer__name", "writer__born").orderBy("-pages"))
            .filter("place__lte", places).selectRelated("writer")
            .orderBy("writer__name", "writer__born", "writer__id", "place", "title").list().stream()
            .filter(work -> work.pages <= pages)
            .map(work -> new Line(work.writer.get().name, work.annotations().getLong("place"), work.title)).toList();
    }
}
