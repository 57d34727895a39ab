// misconception: whoever was not fined for days is fined for all of them
// refused with: A call adds 0.10, however late a book is
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
            long days = loan.dueOn.until(today, java.time.temporal.ChronoUnit.DAYS);
            fined += Loan.objects.filter("pk", loan.id, "returnedOn", null, "dueOn__lt", today).exclude("finedOn", today)
                .update("fine", f("fine").plus(A_DAY.multiply(BigDecimal.valueOf(days))), "finedOn", today);
        }
        return fined;
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        boolean paid = Loan.objects.filter("pk", loan.id, "fine__gte", amount).update("fine", f("fine").minus(amount)) == 1;
        loan.refreshFromDb("fine");
        return paid;
    }
}
