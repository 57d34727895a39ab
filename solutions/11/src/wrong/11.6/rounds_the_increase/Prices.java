// misconception: what is added is rounded
// refused with: 2.02 is nearer to 2.00 than to 2.05
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import java.math.*;

final class Prices {

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.exclude("price", null)
            .update("price", f("price").plus(round(f("price").times(percent).dividedBy(5), 0).times(new BigDecimal("0.05"))));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null : price.multiply(new BigDecimal(100 + percent)).divide(new BigDecimal(5), 0, RoundingMode.HALF_UP).multiply(new BigDecimal("0.05"));
    }
}
