// misconception: a transaction keeps others out, so it is enough to ask once
// refused with: has an old answer: let the WHERE of the UPDATE ask
package desk;

import static bookworm.Expressions.f;

import bookworm.db.Database;
import java.math.BigDecimal;
import java.time.LocalDate;

final class Fines {

    static final BigDecimal A_DAY = new BigDecimal("0.10");

    private Fines() { }

    static int charge(LocalDate today) {
        return Database.atomic(() -> {
            int fined = 0;
            for (Loan loan : Loan.objects.filter("returnedOn", null, "dueOn__lt", today).exclude("finedOn", today)) {
                fined += Loan.objects.filter("pk", loan.id).update("fine", f("fine").plus(A_DAY), "finedOn", today);
            }
            return fined;
        });
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        boolean paid = Loan.objects.filter("pk", loan.id, "fine__gte", amount).update("fine", f("fine").minus(amount)) == 1;
        loan.refreshFromDb("fine");
        return paid;
    }
}
