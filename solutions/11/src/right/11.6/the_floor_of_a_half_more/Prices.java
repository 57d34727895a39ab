// right because: what is a half more, cut off, is rounded
package desk;

import static bookworm.Expressions.f;
import static bookworm.Functions.floor;

import java.math.*;

final class Prices {

    private static final BigDecimal FIVE_PENCE = new BigDecimal("0.05");

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.exclude("price", null)
            .update("price", floor(f("price").times(100 + percent).dividedBy(new BigDecimal(5)).plus(new BigDecimal("0.5"))).times(new BigDecimal("0.05")));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null
            : price.multiply(factor(percent)).divide(FIVE_PENCE, 0, RoundingMode.HALF_UP).multiply(FIVE_PENCE);
    }

    private static BigDecimal factor(int percent) { return new BigDecimal(100 + percent).movePointLeft(2); }
}
