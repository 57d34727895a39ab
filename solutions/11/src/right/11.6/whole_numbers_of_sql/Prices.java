// right because: per cent and five pence are whole numbers in SQL
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import java.math.*;

final class Prices {

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.exclude("price", null)
            .update("price", round(f("price").times(100 + percent).dividedBy(5), 0).times(5).dividedBy(100));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null : price.multiply(new BigDecimal(100 + percent)).divide(new BigDecimal(5), 0, RoundingMode.HALF_UP).multiply(new BigDecimal("0.05"));
    }
}
