// right because: whole numbers of hundredths of a penny are exact
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
        if (price == null) {
            return null;
        }
        long hundredthsOfPennies = price.movePointRight(2).longValueExact() * (100 + percent);
        return BigDecimal.valueOf(Math.floorDiv(hundredthsOfPennies + 250, 500) * 5, 2);
    }

    private static BigDecimal factor(int percent) { return new BigDecimal(100 + percent).movePointLeft(2); }
}
