// right because: a half of five pence more, and then what is left over taken off
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import java.math.*;

final class Prices {

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.exclude("price", null)
            .update("price", f("price").times(new BigDecimal(100 + percent)).dividedBy(new BigDecimal(100)).plus(new BigDecimal("0.025")).minus(f("price").times(new BigDecimal(100 + percent)).dividedBy(new BigDecimal(100)).plus(new BigDecimal("0.025")).mod(new BigDecimal("0.05"))));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null : price.multiply(new BigDecimal(100 + percent)).divide(new BigDecimal(5), 0, RoundingMode.HALF_UP).multiply(new BigDecimal("0.05"));
    }
}
