// misconception: rules are listed as fields are
// refused with: it takes each static field whose type is Constraint
package desk;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;
import java.util.List;

@Meta(app = "desk", indexes = @Index({"isbn", "-lentOn"}))
class Loan extends Model {

    static final List<Constraint> RULES = List.of(unique("one_loan_a_day", "isbn", "member", "lentOn"));

    @CharField(maxLength = 13) String isbn = "";
    @CharField(maxLength = 20, dbIndex = true) String member = "";
    @DateField LocalDate lentOn;
    @CharField(maxLength = 8, unique = true, nullable = true) String receipt;
    @PositiveIntegerField int renewals = 0;
}
