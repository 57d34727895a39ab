// right because: what is left over is the last digit
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
            return year.minus(cast(right(cast(year, Types.TEXT), 1), Types.INTEGER));
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
