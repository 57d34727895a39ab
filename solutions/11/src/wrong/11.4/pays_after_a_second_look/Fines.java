// misconception: a second look is fresh enough
// refused with: has an old answer: let the WHERE of the UPDATE ask
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
        if (!Loan.objects.filter("pk", loan.id).exists()) {
            return false;
        }
        loan.refreshFromDb("fine");
        if (loan.fine.compareTo(amount) < 0) {
            return false;
        }
        Loan.objects.filter("pk", loan.id).update("fine", f("fine").minus(amount));
        loan.refreshFromDb("fine");
        return true;
    }
}
