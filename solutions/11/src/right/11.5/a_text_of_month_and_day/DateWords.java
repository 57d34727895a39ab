// right because: month and day as a text are equal where both are
package desk;

import bookworm.errors.ValueError;
import bookworm.fields.DateTimeType;
import bookworm.sql.*;
import java.util.List;

final class DateWords {

    private DateWords() { }

    static void register() {
        Lookups.registerTransform("decade", Types::isDate, date -> {
            Expression year = part(date, "year");
            return year.minus(year.mod(10));
        });
        Lookups.register("anniversary", (left, right) -> new Comparison(text(left), "=", text(day(left, right))));
    }

    private static Expression day(Expression left, Object right) {
        if (right == null) {
            throw new ValueError("null has no anniversary of " + left.describe() + ": use __isnull.");
        }
        return right instanceof Expression expression ? expression : Expression.of(Types.DATE.convert(right));
    }

    private static Expression part(Expression date, String part) { return Lookups.transform(date, List.of(part)); }

    private static Expression text(Expression date) {
        Expression day = date.type() instanceof DateTimeType ? part(date, "date") : date;
        return Func.of("to_char", Types.TEXT, day, Expression.of("MM-DD"));
    }
}
