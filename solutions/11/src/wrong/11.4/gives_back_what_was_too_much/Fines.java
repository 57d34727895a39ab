// misconception: what is put right at once was never wrong
// refused with: lets others see less than is owed
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
        Loan.objects.filter("pk", loan.id).update("fine", f("fine").minus(amount));
        loan.refreshFromDb("fine");
        if (loan.fine.signum() < 0) {
            Loan.objects.filter("pk", loan.id).update("fine", f("fine").plus(amount));
            loan.refreshFromDb("fine");
            return false;
        }
        return true;
    }
}
