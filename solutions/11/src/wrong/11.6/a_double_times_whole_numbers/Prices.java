// misconception: where the per cents are whole numbers, a double does not hurt
// refused with: 4.02 and 25 per cent is 5.05 in the database, and 5.00 in Java
package desk;

import static bookworm.Expressions.f;
import static bookworm.Functions.round;

import java.math.BigDecimal;

final class Prices {

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.filter("price__isnull", false)
            .update("price", round(f("price").times(BigDecimal.valueOf(100 + percent, 2)).dividedBy(new BigDecimal("0.05")), 0).times(new BigDecimal("0.05")));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null : BigDecimal.valueOf(Math.round(price.doubleValue() * (100 + percent) / 5) * 5, 2);
    }
}
