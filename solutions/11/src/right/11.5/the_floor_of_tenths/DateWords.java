// right because: a tenth of the year, without its rest
package desk;

import static bookworm.Functions.*;

import bookworm.errors.ValueError;
import bookworm.sql.*;
import java.util.List;

final class DateWords {

    private DateWords() { }

    static void register() {
        Lookups.registerTransform("decade", Types::isDate, date -> {
            Expression year = Lookups.transform(date, List.of("year"));
            return floor(year.dividedBy(new java.math.BigDecimal(10))).times(10);
        });
        Lookups.register("anniversary", (left, right) -> {
            if (right == null) {
                throw new ValueError("null");
            }
            Expression day = right instanceof Expression e ? e : Expression.of(Types.DATE.convert(right));
            return Junction.and(List.of(Lookups.build(left, List.of("month"), Lookups.transform(day, List.of("month"))),
                Lookups.build(left, List.of("day"), Lookups.transform(day, List.of("day")))));
        });
    }
}
