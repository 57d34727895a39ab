// misconception: what was due when it was read is due
// refused with: let the WHERE of the UPDATE ask for all that must be true
package desk;

import static bookworm.Expressions.f;

import java.math.BigDecimal;
import java.time.LocalDate;

final class Fines {

    static final BigDecimal A_DAY = new BigDecimal("0.10");

    private Fines() { }

    static int charge(LocalDate today) {
        int fined = 0;
        for (Loan loan : Loan.objects.filter("returnedOn", null, "dueOn__lt", today)) {
            fined += Loan.objects.filter("pk", loan.id, "returnedOn", null).exclude("finedOn", today)
                .update("fine", f("fine").plus(A_DAY), "finedOn", today);
        }
        return fined;
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        boolean paid = Loan.objects.filter("pk", loan.id, "fine__gte", amount).update("fine", f("fine").minus(amount)) == 1;
        loan.refreshFromDb("fine");
        return paid;
    }
}
