// right because: a rule is an object, and may be one of its own class
package desk;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.db.Dialect;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;
import java.util.*;

@Meta(app = "desk", indexes = @Index({"isbn", "-lentOn"}))
class Loan extends Model {

    static final Constraint ONE_A_DAY = unique("one_loan_a_day", "isbn", "member", "lentOn");
    static final Constraint NEVER_BELOW = new Constraint() {
        @Override public String name() { return "never_below"; }

        @Override public String definition(ModelMeta model, Dialect dialect) { return "CHECK (" + dialect.quote("renewals") + " >= 0)"; }

        @Override public List<String> mistakes(ModelMeta model) { return List.of(); }
    };

    @CharField(maxLength = 13) String isbn = "";
    @CharField(maxLength = 20, dbIndex = true) String member = "";
    @DateField LocalDate lentOn;
    @CharField(maxLength = 8, unique = true, nullable = true) String receipt;
    @IntegerField int renewals = 0;
}
