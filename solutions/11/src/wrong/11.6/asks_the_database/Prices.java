// misconception: the database knows best, also beforehand
// refused with: in Java, by itself
package desk;

import static bookworm.Expressions.f;
import static bookworm.Functions.round;

import bookworm.db.*;
import java.math.BigDecimal;

final class Prices {

    private Prices() { }

    static int raise(int percent) {
        return Book.objects.filter("price__isnull", false)
            .update("price", round(f("price").times(BigDecimal.valueOf(100 + percent, 2)).dividedBy(new BigDecimal("0.05")), 0).times(new BigDecimal("0.05")));
    }

    static BigDecimal raised(BigDecimal price, int percent) {
        if (price == null) {
            return null;
        }
        return Database.current().query(Sql.of("SELECT ROUND(CAST(? AS NUMERIC(20, 2)) * CAST(? AS NUMERIC(20, 2)) / 0.05, 0) * 0.05", price,
            BigDecimal.valueOf(100 + percent, 2)), row -> row.getBigDecimal(1)).get(0);
    }
}
