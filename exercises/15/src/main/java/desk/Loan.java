package desk;

import bookworm.*;
import bookworm.fields.*;
import java.time.LocalDate;

/** A loan, as the exercises have it. Where {@code returnedOn} is null, the book is out. */
public class Loan extends Model {
    public static final Manager<Loan> objects = Manager.of(Loan.class);

    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "loans") public final Ref<Book> book = ref();
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "loans") public final Ref<Member> member = ref();
    @DateField public LocalDate dueOn;
    @DateField(nullable = true) public LocalDate returnedOn;
}
