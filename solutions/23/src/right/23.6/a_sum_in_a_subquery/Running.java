// right because: a sum of the loans up to this one, in a query of its own, is a value that WHERE does not touch
package desk;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import java.time.LocalDate;
import java.util.List;

public final class Running {

    public record Line(String member, LocalDate day, String title, long soFar) { }

    private Running() { }

    public static List<Line> lines(LocalDate from, LocalDate to) {
        QuerySet<Loan> before = Loan.objects.filter("member", outerRef("member"))
            .filter(q("day__lt", outerRef("day")).or(q("day", outerRef("day")).and(q("pk__lte", outerRef("pk")))));
        return Loan.objects.filter("day__range", List.of(from, to))
            .annotate("so_far", subquery(before.values("member").annotate("n", sum("work__pages")).values("n")))
            .selectRelated("work").orderBy("member", "day", "pk").list().stream()
            .map(loan -> new Line(loan.member, loan.day, loan.work.get().title, loan.annotations().getLong("so_far"))).toList();
    }
}
