// misconception: the podium is found first, so what is placed afterwards is placed on it
// refused with: Its place is that among all works
package desk;

import static bookworm.Functions.*;

import java.util.List;

public final class Podium {

    public record Line(String writer, long place, String title) { }

    private Podium() { }

    public static List<Line> lines(int places, int pages) {
        return Work.objects.filter("pages__lte", pages).filter("pk__in", Work.objects.alias("place", window(rank()).partitionBy("writer").orderBy("-pages")).filter("place__lte", places)).annotate("place", window(rank()).partitionBy("writer").orderBy("-pages"))
            .filter("place__lte", places).selectRelated("writer")
            .orderBy("writer__name", "writer__born", "writer__id", "place", "title").list().stream()
            .filter(work -> work.pages <= pages)
            .map(work -> new Line(work.writer.get().name, work.annotations().getLong("place"), work.title)).toList();
    }
}
