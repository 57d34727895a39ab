// misconception: the rule's own index has the days in order, so it has them descending
// refused with: descending: in one index
package desk;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;

@Meta(app = "desk")
class Loan extends Model {

    static final Constraint ONE_A_DAY = unique("one_loan_a_day", "isbn", "lentOn", "member");

    @CharField(maxLength = 13) String isbn = "";
    @CharField(maxLength = 20, dbIndex = true) String member = "";
    @DateField LocalDate lentOn;
    @CharField(maxLength = 8, unique = true, nullable = true) String receipt;
    @PositiveIntegerField int renewals = 0;
}
