// misconception: a factor may be a double
// refused with: in the database, and
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import java.math.*;

final class Prices {

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.exclude("price", null)
            .update("price", round(f("price").times(1 + percent / 100.0).times(20), 0).dividedBy(20));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null : price.multiply(new BigDecimal(100 + percent)).divide(new BigDecimal(5), 0, RoundingMode.HALF_UP).multiply(new BigDecimal("0.05"));
    }
}
