// misconception: exclude(a, b) takes out what meets a or b
// refused with: What meets several reasons at once is left out
package desk;

import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        return Loan.objects.filter("due__lt", day)
            .exclude("returned__lte", day, "wish", "no letters")
            .exclude("borrower", "STF")
            .exclude("lost", true)
            .list();
    }
}
