// right because: a half of five pence is a half of a penny, so the penny may come first
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import java.math.*;

final class Prices {

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.exclude("price", null)
            .update("price", round(round(f("price").times(100 + percent).dividedBy(new BigDecimal(100)), 2).times(20), 0).dividedBy(new BigDecimal(20)));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null : price.multiply(new BigDecimal(100 + percent)).divide(new BigDecimal(5), 0, RoundingMode.HALF_UP).multiply(new BigDecimal("0.05"));
    }
}
