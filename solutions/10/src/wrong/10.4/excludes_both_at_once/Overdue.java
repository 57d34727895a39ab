// misconception: exclude(a, b) takes out a and b
// refused with: NOT (a AND b) is not NOT a AND NOT b
package desk;

import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        return Loan.objects.filter("due__lt", day).exclude("returned__lte", day).exclude("borrower", "STF", "lost", true)
            .exclude("wish", "no letters").list();
    }
}
