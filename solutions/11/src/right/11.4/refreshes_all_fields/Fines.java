// right because: all fields are read, and the conditions are turned round
package desk;

import static bookworm.Expressions.f;

import bookworm.*;
import java.math.BigDecimal;
import java.time.LocalDate;

final class Fines {

    static final BigDecimal A_DAY = new BigDecimal("0.10");

    private Fines() { }

    static int charge(LocalDate today) {
        QuerySet<Loan> out = Loan.objects.filter("returnedOn__isnull", true).exclude("dueOn__gte", today);
        return out.filter(bookworm.Expressions.q("finedOn", null).or(bookworm.Expressions.q("finedOn__lt", today))).update("finedOn", today, "fine", f("fine").plus(A_DAY));
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        int rows = Loan.objects.filter("pk", loan.id).exclude("fine__lt", amount).update("fine", f("fine").minus(amount));
        loan.refreshFromDb();
        return rows != 0;
    }
}
