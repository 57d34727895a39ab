// right because: the first UPDATE locks the rows, and the other desk waits for the second
package desk;

import static bookworm.Expressions.f;

import bookworm.*;
import bookworm.db.Database;
import java.math.BigDecimal;
import java.time.LocalDate;

final class Fines {

    static final BigDecimal A_DAY = new BigDecimal("0.10");

    private Fines() { }

    static int charge(LocalDate today) {
        return Database.atomic(() -> {
            QuerySet<Loan> late = Loan.objects.filter("returnedOn", null, "dueOn__lt", today).exclude("finedOn", today);
            late.update("fine", f("fine").plus(A_DAY));
            return late.update("finedOn", today);
        });
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        boolean paid = Loan.objects.filter("pk", loan.id, "fine__gte", amount).update("fine", f("fine").minus(amount)) == 1;
        loan.refreshFromDb("fine");
        return paid;
    }
}
