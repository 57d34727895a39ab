package desk;

import java.time.LocalDate;
import java.util.List;

/** Solution 10.4: who is not known to be back is not back, and each reason to send no letter has an exclude of its own. */
final class Overdue {

    private Overdue() { }

    static List<Loan> on(LocalDate day) {
        return Loan.objects.filter("due__lt", day)
            .exclude("returned__lte", day)
            .exclude("borrower", "STF")
            .exclude("lost", true)
            .exclude("wish", "no letters")
            .list();
    }
}
