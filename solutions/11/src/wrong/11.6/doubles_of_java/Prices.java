// misconception: a double is exact enough
// refused with: in the database, and
package desk;

import static bookworm.Expressions.f;
import static bookworm.Functions.round;

import java.math.*;

final class Prices {

    private static final BigDecimal FIVE_PENCE = new BigDecimal("0.05");

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.filter("price__isnull", false)
            .update("price", round(f("price").times(factor(percent)).dividedBy(FIVE_PENCE), 0).times(FIVE_PENCE));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null : BigDecimal.valueOf(Math.round(price.doubleValue() * (1 + percent / 100.0) / 0.05) * 5, 2);
    }

    private static BigDecimal factor(int percent) { return new BigDecimal(100 + percent).movePointLeft(2); }
}
