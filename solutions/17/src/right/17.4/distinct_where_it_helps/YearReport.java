// right because: counts can share a query by DISTINCT, and the sum has one of its own
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
        Map<Long, Long> pages = new HashMap<>();
        Writer.objects.annotate("together", sum("works__pages")).forEach(writer -> {
            Object sum = writer.annotations().get("together");
            pages.put(writer.id, sum == null ? 0 : (Long) sum);
        });
        return Writer.objects.orderBy("name", "born").annotate("written", count("works").distinct(), "won", count("prizes").distinct(),
                "thick", count("works").distinct().filter(q("works__pages__gt", 300))).list().stream()
            .map(writer -> new Line(writer.name, writer.annotations().getLong("written"), pages.get(writer.id),
                writer.annotations().getLong("thick"), writer.annotations().getLong("won"))).toList();
    }
}
