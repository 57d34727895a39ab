// misconception: whoever has these words in a wish wants no letters
// refused with: Who wished for something else gets one
package desk;

import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        return Loan.objects.filter("due__lt", day)
            .exclude("returned__lte", day)
            .exclude("borrower", "STF")
            .exclude("lost", true)
            .exclude("wish__icontains", "no letters")
            .list();
    }
}
