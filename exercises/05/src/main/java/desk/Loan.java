package desk;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

/** Exercise 05.5, build: a book that was lent. What the desk wishes is in {@link Lending}. */
@Meta(app = "desk")
class Loan extends Model {

    @CharField(maxLength = 13) String isbn = "";
    @CharField(maxLength = 20) String member = "";
    @DateField LocalDate lentOn;
    @CharField(maxLength = 8) String receipt;
    @IntegerField int renewals = 0;
}
