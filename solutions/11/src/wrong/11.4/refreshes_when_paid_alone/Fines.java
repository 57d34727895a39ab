// misconception: where nothing was taken, nothing is new
// refused with: Nothing was taken, and the object must have what the table has
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
        int rows = Loan.objects.filter("pk", loan.id, "fine__gte", amount).update("fine", f("fine").minus(amount));
        if (rows == 0) {
            return false;
        }
        loan.refreshFromDb();
        return true;
    }
}
