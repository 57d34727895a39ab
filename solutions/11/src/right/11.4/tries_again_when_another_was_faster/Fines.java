// right because: the UPDATE asks whether the fine is still what was read
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
        while (true) {
            loan.refreshFromDb("fine");
            if (loan.fine.compareTo(amount) < 0) {
                return false;
            }
            BigDecimal rest = loan.fine.subtract(amount);
            if (Loan.objects.filter("pk", loan.id, "fine", loan.fine).update("fine", rest) == 1) {
                loan.refreshFromDb("fine");
                return true;
            }
        }
    }
}
