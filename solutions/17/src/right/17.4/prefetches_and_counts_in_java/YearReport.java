// right because: three queries, and Java counts
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
        return Writer.objects.orderBy("name", "born").prefetchRelated("works", "prizes").list().stream().map(writer -> {
            List<Work> works = writer.works.list();
            return new Line(writer.name, works.size(), works.stream().mapToLong(work -> work.pages).sum(),
                works.stream().filter(work -> work.pages > 300).count(), writer.prizes.list().size());
        }).toList();
    }
}
