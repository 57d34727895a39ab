// misconception: a moment is no date
// refused with: values of this type have no decade
package desk;

import bookworm.errors.ValueError;
import bookworm.sql.*;
import java.util.List;

final class DateWords {

    private DateWords() { }

    static void register() {
        Lookups.registerTransform("decade", bookworm.fields.DateType.class::isInstance, date -> {
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
            throw new ValueError("null has no anniversary of " + left.describe() + ": use __isnull.");
        }
        return right instanceof Expression expression ? expression : Expression.of(Types.DATE.convert(right));
    }

    private static Expression same(String part, Expression left, Expression day) {
        return new Comparison(part(left, part), "=", part(day, part));
    }

    private static Expression part(Expression date, String part) { return Lookups.transform(date, List.of(part)); }
}
