// misconception: if less is owed than before, it was paid
// refused with: 0.50 cannot be taken off
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
        BigDecimal before = Loan.objects.get("pk", loan.id).fine;
        Loan.objects.filter("pk", loan.id, "fine__gte", amount).update("fine", f("fine").minus(amount));
        loan.refreshFromDb("fine");
        return before.compareTo(loan.fine) > 0;
    }
}
