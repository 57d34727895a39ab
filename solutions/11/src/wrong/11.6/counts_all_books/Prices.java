// misconception: update counts what became different
// refused with: There were two prices
package desk;

import static bookworm.Expressions.f;
import static bookworm.Functions.round;

import java.math.*;

final class Prices {

    private static final BigDecimal FIVE_PENCE = new BigDecimal("0.05");

    private Prices() { }

    static int raise(int percent) {
        return Book.objects
            .update("price", round(f("price").times(factor(percent)).dividedBy(FIVE_PENCE), 0).times(FIVE_PENCE));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null
            : price.multiply(factor(percent)).divide(FIVE_PENCE, 0, RoundingMode.HALF_UP).multiply(FIVE_PENCE);
    }

    private static BigDecimal factor(int percent) { return new BigDecimal(100 + percent).movePointLeft(2); }
}
