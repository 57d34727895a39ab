package desk;

import static bookworm.Expressions.f;

import bookworm.exercises.Todo;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Exercise 11.4, debug: what is owed for books that come back late. Some fines are added twice, and some payments are lost. */
final class Fines {

    static final BigDecimal A_DAY = new BigDecimal("0.10");

    private Fines() { }

    /**
     * Adds {@link #A_DAY} to the fine of each loan that is out and was due before today, and notes that it was fined today: once a
     * day, however often this is called, and at however many desks. Gives how many loans were fined by this call. What other
     * desks write to a loan meanwhile stays as they wrote it; and what was brought back meanwhile, or may stay out longer, is not fined.
     */
    static int charge(LocalDate today) {
        Todo.here("11.4", "let each fine be added once, and delete this line");
        int fined = 0;
        for (Loan loan : Loan.objects.filter("returnedOn", null, "dueOn__lt", today)) {
            if (!today.equals(loan.finedOn)) {
                loan.fine = loan.fine.add(A_DAY);
                loan.finedOn = today;
                loan.save();
            }
            fined++;
        }
        return fined;
    }

    /**
     * Takes what is paid off the fine, and gives true; where less is owed in the table, nothing is taken, and it gives false. After
     * that, the object has the fine of the table. What other desks write to the loan stays as they wrote it.
     */
    static boolean pay(Loan loan, BigDecimal amount) {
        Todo.here("11.4", "let the table say what is owed, and delete this line");
        if (loan.fine.compareTo(amount) < 0) {
            return false;
        }
        Loan.objects.filter("pk", loan.id).update("fine", f("fine").minus(amount));
        loan.fine = loan.fine.subtract(amount); // update() does not tell the object
        loan.save();
        return true;
    }
}
