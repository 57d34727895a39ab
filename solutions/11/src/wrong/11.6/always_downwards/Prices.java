// misconception: what is left over is cut off
// refused with: 2.03 is nearer to 2.05 than to 2.00
package desk;

import static bookworm.Expressions.f;
import static bookworm.Functions.round;

import java.math.*;

final class Prices {

    private static final BigDecimal FIVE_PENCE = new BigDecimal("0.05");

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.filter("price__isnull", false)
            .update("price", bookworm.Functions.floor(f("price").times(factor(percent)).dividedBy(FIVE_PENCE)).times(FIVE_PENCE));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null
            : price.multiply(factor(percent)).divide(FIVE_PENCE, 0, RoundingMode.HALF_UP).multiply(FIVE_PENCE);
    }

    private static BigDecimal factor(int percent) { return new BigDecimal(100 + percent).movePointLeft(2); }
}
