package desk;

import bookworm.*;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A book that somebody has taken home, as the exercises have it. */
public class Loan extends Model {
    public static final Manager<Loan> objects = Manager.of(Loan.class);

    @CharField(maxLength = 100) public String title;
    /** RDR, a reader; STF, one of the staff. */
    @CharField(maxLength = 3) public String borrower = "RDR";
    @DateField public LocalDate due;
    /** null where it is still out. */
    @DateField(nullable = true) public LocalDate returned;
    @BooleanField public boolean lost = false;
    /** How the borrower wants to be reminded; null where nobody asked. */
    @CharField(maxLength = 20, nullable = true) public String wish;
    /** What is to be paid; null where nobody has said yet. */
    @DecimalField(maxDigits = 6, decimalPlaces = 2, nullable = true) public BigDecimal fine;

    @Override public String toString() { return title; }
}
