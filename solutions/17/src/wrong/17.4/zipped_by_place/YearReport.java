// misconception: two queries of writers give them in one order
// refused with: another writer's
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
        List<Writer> counted = Writer.objects.orderBy("name", "born").annotate("written", count("works"),
            "together", sum("works__pages").orElse(0), "thick", count("works").filter(q("works__pages__gt", 300))).list();
        List<Writer> won = Writer.objects.annotate("won", count("prizes")).list();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            Row values = counted.get(i).annotations();
            lines.add(new Line(counted.get(i).name, values.getLong("written"), values.getLong("together"), values.getLong("thick"),
                won.get(i).annotations().getLong("won")));
        }
        return lines;
    }
}
