// right because: null can be asked for by an OR
package desk;

import static bookworm.Expressions.*;

import bookworm.query.Q;
import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        Q out = q("returned", null).or(q("returned__gt", day));
        Q wants = q("wish", null).or(not(q("wish", "no letters")));
        return Loan.objects.filter(q("due__lt", day), q("borrower", "RDR"), q("lost", false), out, wants).list();
    }
}
