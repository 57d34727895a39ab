// misconception: a rule holds, and an index finds
// refused with: Two indexes begin with member
package desk;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;

@Meta(app = "desk", indexes = {@Index({"isbn", "-lentOn"}), @Index({"member", "-lentOn"})})
class Loan extends Model {

    static final Constraint ONE_A_DAY = unique("one_loan_a_day", "member", "isbn", "lentOn");

    @CharField(maxLength = 13) String isbn = "";
    @CharField(maxLength = 20) String member = "";
    @DateField LocalDate lentOn;
    @CharField(maxLength = 8, unique = true, nullable = true) String receipt;
    @PositiveIntegerField int renewals = 0;
}
