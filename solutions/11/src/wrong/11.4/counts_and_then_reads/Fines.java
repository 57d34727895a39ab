// misconception: a second look is fresh enough
// refused with: A sum of what was read before is old when it is written
package desk;

import static bookworm.Expressions.f;

import java.math.BigDecimal;
import java.time.LocalDate;

final class Fines {

    static final BigDecimal A_DAY = new BigDecimal("0.10");

    private Fines() { }

    static int charge(LocalDate today) {
        if (Loan.objects.filter("returnedOn", null, "dueOn__lt", today).count() == 0) {
            return 0;
        }
        int fined = 0;
        for (Loan loan : Loan.objects.filter("returnedOn", null, "dueOn__lt", today).exclude("finedOn", today)) {
            loan.fine = loan.fine.add(A_DAY);
            loan.finedOn = today;
            loan.save();
            fined++;
        }
        return fined;
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        boolean paid = Loan.objects.filter("pk", loan.id, "fine__gte", amount).update("fine", f("fine").minus(amount)) == 1;
        loan.refreshFromDb("fine");
        return paid;
    }
}
