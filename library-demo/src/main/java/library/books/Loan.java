package library.books;

import static bookworm.fields.OnDelete.CASCADE;
import static bookworm.fields.OnDelete.PROTECT;

import bookworm.Manager;
import bookworm.Model;
import bookworm.Ref;
import bookworm.fields.DateField;
import bookworm.fields.ForeignKey;
import java.time.LocalDate;

public class Loan extends Model {
    public static final Manager<Loan> objects = Manager.of(Loan.class);

    @ForeignKey(onDelete = PROTECT, relatedName = "loans") public final Ref<Book> book = ref();
    @ForeignKey(onDelete = CASCADE, relatedName = "loans") public final Ref<Member> member = ref();
    @DateField public LocalDate loanedOn;
    @DateField public LocalDate dueOn;
    @DateField(nullable = true, blank = true) public LocalDate returnedOn;
}
