// misconception: pennies are a small number
// refused with: in the database, and
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
        return price == null ? null : new BigDecimal(5 * Math.round(price.movePointRight(2).intValue() * (100 + percent) / 500.0)).movePointLeft(2);
    }
}
