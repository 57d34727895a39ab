package desk;

import static bookworm.Functions.*;

import bookworm.exercises.Todo;
import java.util.List;

/** Exercise 23.4, debug: a podium for each writer. It was tried with Jane Austen, and somebody asks where a work of hers is. */
public final class Podium {

    public record Line(String writer, long place, String title) { }

    private Podium() { }

    /**
     * The works on the first few places of each writer, the longest first, and of these the works that have at most so many pages.
     * Works of the same length share a place, and the places after them stay empty. By writer, the elder first where two have one
     * name, then by place, then by title. One query.
     */
    public static List<Line> lines(int places, int pages) {
        Todo.here("23.4", "let nobody be missing, nor too many be there, and delete this line");
        return Work.objects.filter("pages__lte", pages)
            .annotate("place", window(rowNumber()).partitionBy("writer__name").orderBy("-pages"))
            .filter("place__lte", places).selectRelated("writer")
            .orderBy("writer__name", "writer__born", "writer__id", "place", "title").list().stream()
            .map(work -> new Line(work.writer.get().name, work.annotations().getLong("place"), work.title)).toList();
    }
}
