package desk;

import bookworm.*;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A book that was lent, and what its reader owes for it. */
public class Loan extends Model {
    public static final Manager<Loan> objects = Manager.of(Loan.class);

    @CharField(maxLength = 200) public String title;
    @DateField public LocalDate dueOn;
    /** Null as long as it is out. */
    @DateField(nullable = true) public LocalDate returnedOn;
    @DecimalField(maxDigits = 8, decimalPlaces = 2) public BigDecimal fine = BigDecimal.ZERO;
    /** The day for which it was fined last; null if it never was. */
    @DateField(nullable = true) public LocalDate finedOn;

    @Override public String toString() { return title; }
}
