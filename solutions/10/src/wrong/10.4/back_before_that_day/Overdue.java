// misconception: by that day is before that day
// refused with: that day included
package desk;

import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        return Loan.objects.filter("due__lt", day).exclude("returned__lt", day).exclude("borrower", "STF").exclude("lost", true)
            .exclude("wish", "no letters").list();
    }
}
