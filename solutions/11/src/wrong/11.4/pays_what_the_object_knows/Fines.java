// misconception: the object has the fine of the table
// refused with: What is owed stands in the table: ask there
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
        int rows = Loan.objects.filter("pk", loan.id, "fine", loan.fine, "fine__gte", amount).update("fine", f("fine").minus(amount));
        loan.refreshFromDb("fine");
        return rows == 1;
    }
}
