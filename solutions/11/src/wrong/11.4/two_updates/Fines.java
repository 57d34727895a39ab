// misconception: two statements are as good as one, if the database adds
// refused with: are to be written by one UPDATE
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
        late.update("fine", f("fine").plus(A_DAY));
        return late.update("finedOn", today);
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        boolean paid = Loan.objects.filter("pk", loan.id, "fine__gte", amount).update("fine", f("fine").minus(amount)) == 1;
        loan.refreshFromDb("fine");
        return paid;
    }
}
