package desk;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.exercises.Todo;
import java.util.List;

/** Exercise 17.4, debug: the yearly report. It was tried with one writer who had one prize, and was right. */
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
        Todo.here("17.4", "let all numbers be right, and delete this line");
        QuerySet<Writer> counted = Writer.objects
            .annotate("written", count("works").distinct(), "together", sum("works__pages").distinct(), "won", count("prizes"))
            .filter("works__pages__gt", 300)
            .annotate("thick", count("works").distinct());
        return counted.orderBy("name", "born").list().stream().map(writer -> new Line(writer.name,
            writer.annotations().getLong("written"), writer.annotations().getLong("together"),
            writer.annotations().getLong("thick"), writer.annotations().getLong("won"))).toList();
    }
}
