// misconception: what was found is what is written
// refused with: each gives how many loans it fined itself
package desk;

import static bookworm.Expressions.f;

import bookworm.*;
import java.math.BigDecimal;
import java.time.LocalDate;

final class Fines {

    static final BigDecimal A_DAY = new BigDecimal("0.10");

    private Fines() { }

    static int charge(LocalDate today) {
        QuerySet<Loan> late = Loan.objects.filter("returnedOn", null, "dueOn__lt", today).exclude("finedOn", today);
        int fined = (int) late.all().count();
        late.update("fine", f("fine").plus(A_DAY), "finedOn", today);
        return fined;
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        boolean paid = Loan.objects.filter("pk", loan.id, "fine__gte", amount).update("fine", f("fine").minus(amount)) == 1;
        loan.refreshFromDb("fine");
        return paid;
    }
}
