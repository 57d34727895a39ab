// misconception: what has a null is easier to sort out in Java
// refused with: what Java sorts out, it sent in vain

package desk;

import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        return Loan.objects.filter("due__lt", day).exclude("returned__lte", day).exclude("borrower", "STF").exclude("lost", true)
            .list().stream().filter(loan -> !"no letters".equals(loan.wish)).toList();
    }
}
