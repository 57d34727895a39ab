// misconception: late is what is still out
// refused with: what is wanted is the list of that day
package desk;

import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        return Loan.objects.filter("due__lt", day, "returned", null).exclude("borrower", "STF").exclude("lost", true)
            .exclude("wish", "no letters").list();
    }
}
