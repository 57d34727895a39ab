// right because: a queryset can be narrowed step by step
package desk;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.query.Q;
import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        QuerySet<Loan> late = Loan.objects.filter("due__lt", day);
        for (Q reason : List.of(q("returned__lte", day), q("borrower__in", List.of("STF")), q("lost", true), q("wish__exact", "no letters"))) {
            late = late.filter(not(reason));
        }
        return late.list();
    }
}
