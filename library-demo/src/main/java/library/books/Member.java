package library.books;

import bookworm.Manager;
import bookworm.Model;
import bookworm.RelatedSet;
import bookworm.fields.CharField;
import bookworm.fields.DateField;
import bookworm.fields.EmailField;
import java.time.LocalDate;

public class Member extends Model {
    public static final Manager<Member> objects = Manager.of(Member.class);

    @CharField(maxLength = 100) public String name;
    @EmailField(unique = true) public String email;
    @DateField public LocalDate joined;
    public final RelatedSet<Loan> loans = relatedSet(Loan.class, "member");

    @Override public String toString() {
        return name;
    }
}
