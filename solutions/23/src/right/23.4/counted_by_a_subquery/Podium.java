// right because: a place is one more than the number of those that are longer, and such a number WHERE can ask for
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.*;
import java.util.*;

public final class Podium {

    public record Line(String writer, long place, String title) { }

    private Podium() { }

    public static List<Line> lines(int places, int pages) {
        QuerySet<Work> longer = Work.objects.filter("writer", outerRef("writer"), "pages__gt", outerRef("pages"));
        return Work.objects.annotate("longer", coalesce(subquery(longer.values("writer").annotate("n", count("pk")).values("n")), value(0)))
            .filter("longer__lt", places, "pages__lte", pages).selectRelated("writer")
            .orderBy("writer__name", "writer__born", "writer__id", "longer", "title").list().stream()
            .map(work -> new Line(work.writer.get().name, work.annotations().getLong("longer") + 1, work.title)).toList();
    }
}
