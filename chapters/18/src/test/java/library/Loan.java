package library;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

@Meta(app = "books")
public class Loan extends Model {
    public static final Manager<Loan> objects = Manager.of(Loan.class);

    @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "loans") public final Ref<Book> book = ref();
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "loans") public final Ref<Member> member = ref();
    @DateField public LocalDate loanedOn;
    @DateField public LocalDate dueOn;
    @DateField(nullable = true, blank = true) public LocalDate returnedOn;
}
