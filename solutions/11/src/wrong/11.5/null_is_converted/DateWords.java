// misconception: convert refuses null
// refused with: null is no day, and a ValueError must say so
package desk;

import bookworm.errors.ValueError;
import bookworm.sql.*;
import java.util.List;

final class DateWords {

    private DateWords() { }

    static void register() {
        Lookups.registerTransform("decade", Types::isDate, date -> {
            Expression year = Lookups.transform(date, List.of("year"));
            return year.minus(year.mod(10));
        });
        Lookups.register("anniversary", (left, right) -> {
            Expression day = right instanceof Expression e ? e : Expression.of(Types.DATE.convert(right));
            return Junction.and(List.of(Lookups.build(left, List.of("month"), Lookups.transform(day, List.of("month"))),
                Lookups.build(left, List.of("day"), Lookups.transform(day, List.of("day")))));
        });
    }
}
