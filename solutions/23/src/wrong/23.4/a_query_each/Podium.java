// misconception: a key is as good as an object
// refused with: one query is enough
package desk;

import static bookworm.Functions.*;

import java.util.List;

public final class Podium {

    public record Line(String writer, long place, String title) { }

    private Podium() { }

    public static List<Line> lines(int places, int pages) {
        return Work.objects.annotate("place", window(rank()).partitionBy("writer").orderBy("-pages"))
            .filter("place__lte", places)
            .orderBy("writer__name", "writer__born", "writer__id", "place", "title").list().stream()
            .filter(work -> work.pages <= pages)
            .map(work -> new Line(work.writer.get().name, work.annotations().getLong("place"), work.title)).toList();
    }
}
