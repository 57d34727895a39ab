// right because: two grouped queries, dealt out by key
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
        Map<Object, Row> works = new HashMap<>();
        Work.objects.values("writer").annotate("written", count("*"), "together", sum("pages"), "thick", count("*").filter(q("pages__gt", 300)))
            .forEach(row -> works.put(row.get("writer"), row));
        Map<Object, Long> prizes = new HashMap<>();
        Prize.objects.values("writer").annotate("won", count("*")).forEach(row -> prizes.put(row.get("writer"), row.getLong("won")));
        List<Line> lines = new ArrayList<>();
        for (Writer writer : Writer.objects.orderBy("name", "born")) {
            Row row = works.get(writer.id);
            lines.add(new Line(writer.name, row == null ? 0 : row.getLong("written"), row == null ? 0 : row.getLong("together"),
                row == null ? 0 : row.getLong("thick"), prizes.getOrDefault(writer.id, 0L)));
        }
        return lines;
    }
}
