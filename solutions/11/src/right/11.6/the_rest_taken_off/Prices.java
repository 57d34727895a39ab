// right because: a half of five pence more, and the rest taken off, is rounded
package desk;

import static bookworm.Expressions.f;

import java.math.*;

final class Prices {

    private static final BigDecimal FIVE_PENCE = new BigDecimal("0.05");

    private Prices() { }

    static int raise(int percent) {
        bookworm.sql.Expression more = f("price").times(factor(percent)).plus(new BigDecimal("0.025"));
        return Book.objects.filter("price__gte", 0).update("price", more.minus(more.mod(FIVE_PENCE)));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null
            : price.multiply(factor(percent)).divide(FIVE_PENCE, 0, RoundingMode.HALF_UP).multiply(FIVE_PENCE);
    }

    private static BigDecimal factor(int percent) { return new BigDecimal(100 + percent).movePointLeft(2); }
}
