// right because: a rule is an object, however it is made, and a rule over one field is a unique field
package desk;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;
import java.util.List;

@Meta(app = "desk", indexes = @Index({"isbn", "-lentOn"}))
class Loan extends Model {

    private static final UniqueConstraint ONE_A_DAY = new UniqueConstraint("one_loan_a_day", List.of("lentOn", "member", "isbn"));
    private static final Constraint ONE_RECEIPT = unique("one_receipt", "receipt");

    @CharField(maxLength = 13) String isbn = "";
    @CharField(maxLength = 20, dbIndex = true) String member = "";
    @DateField LocalDate lentOn;
    @CharField(maxLength = 8, nullable = true) String receipt;
    @PositiveIntegerField int renewals = 0;
}
