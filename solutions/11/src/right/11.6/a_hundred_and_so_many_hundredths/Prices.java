// right because: in hundredths of a penny, whole numbers are enough in the database too
package desk;

import static bookworm.Expressions.f;
import static bookworm.Functions.round;

import java.math.*;

final class Prices {

    private static final BigDecimal FIVE_PENCE = new BigDecimal("0.05");

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.filter("price__isnull", false)
            .update("price", round(f("price").times(100 + percent).dividedBy(5), 0).times(5).dividedBy(100));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        if (price == null) {
            return null;
        }
        BigDecimal five = BigDecimal.valueOf(5);
        return price.multiply(BigDecimal.valueOf(100 + percent)).divide(five, 0, RoundingMode.HALF_UP).multiply(five).movePointLeft(2);
    }

    private static BigDecimal factor(int percent) { return new BigDecimal(100 + percent).movePointLeft(2); }
}
