// misconception: who was fined before has a day already
// refused with: note the day for each loan that is fined
package desk;

import static bookworm.Expressions.f;

import java.math.BigDecimal;
import java.time.LocalDate;

final class Fines {

    static final BigDecimal A_DAY = new BigDecimal("0.10");

    private Fines() { }

    static int charge(LocalDate today) {
        return Loan.objects.filter("returnedOn", null, "dueOn__lt", today, "finedOn", null).update("fine", f("fine").plus(A_DAY), "finedOn", today)
            + Loan.objects.filter("returnedOn", null, "dueOn__lt", today, "finedOn__lte", today.minusDays(1)).update("fine", f("fine").plus(A_DAY));
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        boolean paid = Loan.objects.filter("pk", loan.id, "fine__gte", amount).update("fine", f("fine").minus(amount)) == 1;
        loan.refreshFromDb("fine");
        return paid;
    }
}
