// right because: NOT (a OR b) is NOT a AND NOT b
package desk;

import static bookworm.Expressions.*;

import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        return Loan.objects.filter("due__lt", day)
            .exclude(q("returned__lte", day).or(q("borrower", "STF")).or(q("lost", true)).or(q("wish", "no letters"))).list();
    }
}
