package desk;

import bookworm.*;
import bookworm.fields.*;
import java.time.LocalDate;

/** A loan, as the exercises have it: of a book, and perhaps not returned yet. */
public class Loan extends Model {
    public static final Manager<Loan> objects = Manager.of(Loan.class);

    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "loans") public final Ref<Book> book = ref();
    @DateField public LocalDate dueOn;
    @DateField(nullable = true) public LocalDate returnedOn;
}
