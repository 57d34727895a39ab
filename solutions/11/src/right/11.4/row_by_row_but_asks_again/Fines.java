// right because: each UPDATE asks again what was read before
package desk;

import static bookworm.Expressions.f;

import java.math.BigDecimal;
import java.time.LocalDate;

final class Fines {

    static final BigDecimal A_DAY = new BigDecimal("0.10");

    private Fines() { }

    static int charge(LocalDate today) {
        int fined = 0;
        for (Loan loan : Loan.objects.filter("dueOn__lt", today)) {
            fined += Loan.objects.filter("pk", loan.id, "returnedOn", null, "dueOn__lt", today).exclude("finedOn", today)
                .update("finedOn", today, "fine", f("fine").plus(A_DAY));
        }
        return fined;
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        int paid = Loan.objects.filter("pk", loan.id).exclude("fine__lt", amount).update("fine", f("fine").minus(amount));
        loan.fine = Loan.objects.get("pk", loan.id).fine;
        return paid > 0;
    }
}
