// misconception: to save the old number changes nothing
// refused with: Where nothing is taken, write nothing
package desk;

import static bookworm.Expressions.f;

import java.math.BigDecimal;
import java.time.LocalDate;

final class Fines {

    static final BigDecimal A_DAY = new BigDecimal("0.10");

    private Fines() { }

    static int charge(LocalDate today) {
        return Loan.objects.filter("returnedOn", null, "dueOn__lt", today).exclude("finedOn", today)
            .update("fine", f("fine").plus(A_DAY), "finedOn", today);
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        loan.refreshFromDb();
        boolean enough = loan.fine.compareTo(amount) >= 0;
        if (enough) {
            loan.fine = loan.fine.subtract(amount);
        }
        loan.save("fine");
        return enough;
    }
}
