// misconception: nothing was raised, and 0 says so
// refused with: whoever calls raise must hear of it
package desk;

import static bookworm.Expressions.f;
import static bookworm.Functions.round;

import bookworm.errors.DatabaseError;
import java.math.*;

final class Prices {

    private Prices() { }

    static int raise(int percent) {
        try {
            return Book.objects.filter("price__isnull", false)
            .update("price", round(f("price").times(BigDecimal.valueOf(100 + percent, 2)).dividedBy(new BigDecimal("0.05")), 0).times(new BigDecimal("0.05")));
        } catch (DatabaseError e) {
            return 0;
        }
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null
            : price.multiply(BigDecimal.valueOf(100 + percent, 2)).divide(new BigDecimal("0.05"), 0, RoundingMode.HALF_UP).multiply(new BigDecimal("0.05"));
    }
}
