// misconception: null finds nothing, so it does no harm
// refused with: null was taken for a day
package desk;

import bookworm.sql.*;
import java.util.List;

final class DateWords {

    private DateWords() { }

    static void register() {
        Lookups.registerTransform("decade", Types::isDate, date -> {
            Expression year = part(date, "year");
            return year.minus(year.mod(10));
        });
        Lookups.register("anniversary", (left, right) -> {
            Expression day = day(left, right);
            return Junction.and(List.of(same("month", left, day), same("day", left, day)));
        });
    }

    private static Expression day(Expression left, Object right) {
        if (right == null) {
            return Literal.NULL;
        }
        return right instanceof Expression expression ? expression : Expression.of(Types.DATE.convert(right));
    }

    private static Expression same(String part, Expression left, Expression day) {
        return new Comparison(part(left, part), "=", part(day, part));
    }

    private static Expression part(Expression date, String part) { return date == Literal.NULL ? date : Lookups.transform(date, List.of(part)); }
}
