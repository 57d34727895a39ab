package library.books;

import bookworm.Manager;
import bookworm.Model;
import bookworm.Ref;
import bookworm.fields.DateField;
import bookworm.fields.ForeignKey;
import bookworm.fields.OnDelete;
import java.time.LocalDate;

public class Loan extends Model {
    public static final Manager<Loan> objects = Manager.of(Loan.class);

    @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "loans") public final Ref<Book> book = ref();
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "loans") public final Ref<Member> member = ref();
    @DateField public LocalDate loanedOn;
    @DateField public LocalDate dueOn;
    @DateField(nullable = true, blank = true) public LocalDate returnedOn;
}
