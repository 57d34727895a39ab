// misconception: the result is what counts
// refused with: what Java sorts out, it sent in vain
package desk;

import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        return Loan.objects.filter("due__lt", day, "borrower", "RDR", "lost", false).list().stream()
            .filter(loan -> loan.returned == null || loan.returned.isAfter(day))
            .filter(loan -> !"no letters".equals(loan.wish)).toList();
    }
}
