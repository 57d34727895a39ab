// misconception: a day becomes what stands on the left
// refused with: It does not know the type of a value that stands beside no column
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
            Expression day = Lookups.operand(left, right);
            return Junction.and(List.of(Lookups.build(left, List.of("month"), Lookups.transform(day, List.of("month"))),
                Lookups.build(left, List.of("day"), Lookups.transform(day, List.of("day")))));
        });
    }
}
