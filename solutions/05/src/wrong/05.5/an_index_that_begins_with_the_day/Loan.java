// misconception: what is sorted by comes first
// refused with: First the column that is looked for
package desk;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;

@Meta(app = "desk", indexes = @Index({"-lentOn", "isbn"}))
class Loan extends Model {

    static final Constraint ONE_A_DAY = unique("one_loan_a_day", "isbn", "member", "lentOn");

    @CharField(maxLength = 13) String isbn = "";
    @CharField(maxLength = 20, dbIndex = true) String member = "";
    @DateField LocalDate lentOn;
    @CharField(maxLength = 8, unique = true, nullable = true) String receipt;
    @PositiveIntegerField int renewals = 0;
}
