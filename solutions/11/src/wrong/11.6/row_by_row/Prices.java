// misconception: it is the result that counts
// refused with: However many books there are, it is one statement
package desk;

import static bookworm.Expressions.f;
import static bookworm.Functions.round;

import java.math.*;

final class Prices {

    private static final BigDecimal FIVE_PENCE = new BigDecimal("0.05");

    private Prices() { }

    static int raise(int percent) {
        int raised = 0;
        for (Book book : Book.objects.filter("price__isnull", false)) {
            book.price = raised(book.price, percent);
            book.save();
            raised++;
        }
        return raised;
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        return price == null ? null
            : price.multiply(factor(percent)).divide(FIVE_PENCE, 0, RoundingMode.HALF_UP).multiply(FIVE_PENCE);
    }

    private static BigDecimal factor(int percent) { return new BigDecimal(100 + percent).movePointLeft(2); }
}
