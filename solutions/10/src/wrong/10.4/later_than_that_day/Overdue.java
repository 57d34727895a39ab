// misconception: what is not back comes back later
// refused with: Whatever is compared with null is unknown
package desk;

import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        return Loan.objects.filter("due__lt", day, "returned__gt", day).exclude("borrower", "STF").exclude("lost", true)
            .exclude("wish", "no letters").list();
    }
}
