// misconception: a day is a text that Java reads
// refused with: null is no day, and a ValueError must say so
package desk;

import bookworm.errors.ValueError;
import bookworm.sql.*;
import java.time.LocalDate;
import java.util.List;

final class DateWords {

    private DateWords() { }

    static void register() {
        Lookups.registerTransform("decade", Types::isDate, date -> {
            Expression year = Lookups.transform(date, List.of("year"));
            return year.minus(year.mod(10));
        });
        Lookups.register("anniversary", (left, right) -> {
            if (right instanceof Expression e) {
                return Junction.and(List.of(Lookups.build(left, List.of("month"), Lookups.transform(e, List.of("month"))),
                    Lookups.build(left, List.of("day"), Lookups.transform(e, List.of("day")))));
            }
            LocalDate day = LocalDate.parse(String.valueOf(right));
            return Junction.and(List.of(Lookups.build(left, List.of("month"), day.getMonthValue()),
                Lookups.build(left, List.of("day"), day.getDayOfMonth())));
        });
    }
}
