// misconception: an index can be read backwards, so it need not descend
// refused with: descending: in one index
package desk;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;

@Meta(app = "desk", indexes = @Index({"isbn", "lentOn"}))
class Loan extends Model {

    static final Constraint ONE_A_DAY = unique("one_loan_a_day", "isbn", "member", "lentOn");

    @CharField(maxLength = 13) String isbn = "";
    @CharField(maxLength = 20, dbIndex = true) String member = "";
    @DateField LocalDate lentOn;
    @CharField(maxLength = 8, unique = true, nullable = true) String receipt;
    @PositiveIntegerField int renewals = 0;
}
