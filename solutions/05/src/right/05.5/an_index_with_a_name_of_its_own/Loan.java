// right because: an index of the model finds as one of the field does
package desk;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;

@Meta(app = "desk", indexes = {@Index({"isbn", "-lentOn"}), @Index(value = "member", name = "loans_of_member")})
class Loan extends Model {

    static final Constraint ONE_A_DAY = unique("one_loan_a_day", "lentOn", "isbn", "member");

    @CharField(maxLength = 13) String isbn = "";
    @CharField(maxLength = 20) String member = "";
    @DateField LocalDate lentOn;
    @CharField(maxLength = 8, unique = true, nullable = true) String receipt;
    @PositiveIntegerField int renewals = 0;
}
