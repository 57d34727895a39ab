// right because: who has written a row in a transaction may read it, and nobody writes it meanwhile
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
            Loan.objects.update("finedOn", f("finedOn"));
            for (Loan loan : Loan.objects.filter("returnedOn", null, "dueOn__lt", today)) {
                if (!today.equals(loan.finedOn)) {
                    loan.fine = loan.fine.add(A_DAY);
                    loan.finedOn = today;
                    loan.save();
                    fined++;
                }
            }
            return fined;
        });
    }

    static boolean pay(Loan loan, BigDecimal amount) {
        return Database.atomic(() -> {
            Loan.objects.filter("pk", loan.id).update("fine", f("fine"));
            loan.refreshFromDb("fine");
            if (loan.fine.compareTo(amount) < 0) {
                return false;
            }
            loan.fine = loan.fine.subtract(amount);
            loan.save("fine");
            return true;
        });
    }
}
