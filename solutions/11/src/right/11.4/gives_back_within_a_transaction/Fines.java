// right because: what was too much is given back before anybody sees it
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
        return Loan.objects.filter("returnedOn", null, "dueOn__lt", today).exclude("finedOn", today)
            .update("fine", f("fine").plus(A_DAY), "finedOn", today);
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        boolean paid = Database.atomic(() -> {
            Loan.objects.filter("pk", loan.id).update("fine", f("fine").minus(amount));
            boolean enough = Loan.objects.get("pk", loan.id).fine.signum() >= 0;
            if (!enough) {
                Loan.objects.filter("pk", loan.id).update("fine", f("fine").plus(amount));
            }
            return enough;
        });
        loan.refreshFromDb("fine");
        return paid;
    }
}
