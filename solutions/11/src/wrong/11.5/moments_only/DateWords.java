// misconception: a date is no moment
// refused with: values of this type have no decade
package desk;

import bookworm.errors.ValueError;
import bookworm.sql.*;
import java.util.List;

final class DateWords {

    private DateWords() { }

    static void register() {
        Lookups.registerTransform("decade", type -> type instanceof bookworm.fields.DateTimeType, date -> {
            Expression year = Lookups.transform(date, List.of("year"));
            return year.minus(year.mod(10));
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
