package library;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;

/** The model that exercise 05.1 asks about. */
@Meta(app = "desk", indexes = @Index({"-dueOn", "member"}))
class LoanCard extends Model {

    static final Constraint ONE_A_DAY = unique("one_a_day", "member", "dueOn");

    @CharField(maxLength = 20) String member = "";
    @DateField(nullable = true) LocalDate dueOn;
    @CharField(maxLength = 6, unique = true, dbIndex = true, nullable = true) String shelfMark;
    @PositiveIntegerField int renewals = 0;
}
