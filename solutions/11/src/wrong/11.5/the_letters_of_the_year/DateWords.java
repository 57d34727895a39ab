// misconception: a decade is three letters and a nought
// refused with: Texts are compared letter by letter
package desk;

import static bookworm.Expressions.value;
import static bookworm.Functions.*;

import bookworm.errors.ValueError;
import bookworm.sql.*;
import java.util.List;

final class DateWords {

    private DateWords() { }

    static void register() {
        Lookups.registerTransform("decade", Types::isDate, date -> {
            Expression year = Lookups.transform(date, List.of("year"));
            return rpad(substr(cast(year, Types.TEXT), 1, 3), 4, value("0"));
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
