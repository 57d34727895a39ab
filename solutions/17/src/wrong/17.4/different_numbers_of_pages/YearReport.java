// misconception: DISTINCT does no harm
// refused with: not one number of pages
package desk;

import static bookworm.Expressions.*;

import bookworm.*;
import java.util.*;

/** Exercise 17.4, debug: the yearly report. */
public final class YearReport {

    /**
     * @param works how many works
     * @param pages how many pages all of them have together
     * @param thick how many of them have more than 300 pages
     * @param prizes how many prizes
     */
    public record Line(String writer, long works, long pages, long thick, long prizes) { }

    private YearReport() { }

    /**
     * A line for each writer, by name, the elder first where two have one name. Who has none of something has 0 of it. At most three
     * queries, however many writers there are.
     */
    public static List<Line> lines() {
        QuerySet<Writer> writers = Writer.objects.orderBy("name", "born");
        Map<Long, Long> prizes = new HashMap<>();
        writers.annotate("won", count("prizes")).forEach(writer -> prizes.put(writer.id, writer.annotations().getLong("won")));
        QuerySet<Writer> counted = writers.annotate("written", count("works"), "together", sum("works__pages").orElse(0),
            "thick", count("works__pages").distinct().filter(q("works__pages__gt", 300)));
        return counted.list().stream().map(writer -> new Line(writer.name, writer.annotations().getLong("written"),
            writer.annotations().getLong("together"), writer.annotations().getLong("thick"), prizes.get(writer.id))).toList();
    }
}
