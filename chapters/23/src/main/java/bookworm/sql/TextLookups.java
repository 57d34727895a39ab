package bookworm.sql;

import bookworm.errors.ValueError;
import java.util.List;

/** The lookups that look into a text; any other value is taken for the text that the database makes of it. */
final class TextLookups {

    private TextLookups() { }

    static void register() {
        Lookups.register("iexact", (left, right) ->
            right == null ? Comparison.isNull(left, true) : like("ilike", "", "", left, right));
        registerLike("contains", "%", "%");
        registerLike("startswith", "", "%");
        registerLike("endswith", "%", "");
        for (String name : List.of("regex", "iregex")) {
            Lookups.register(name, (left, right) -> Func.of(name, Types.BOOLEAN, asText(left), text(left, right)));
        }
    }

    private static void registerLike(String name, String before, String after) {
        Lookups.register(name, (left, right) -> like("like", before, after, left, right));
        Lookups.register("i" + name, (left, right) -> like("ilike", before, after, left, right));
    }

    /** What LIKE takes for a wildcard is escaped: in Java in a value, in SQL in a column. */
    private static Expression like(String operator, String before, String after, Expression left, Object right) {
        Expression text = text(left, right);
        Expression pattern = text instanceof Param param
            ? new Param(before + param.value().toString().replaceAll("[\\\\%_]", "\\\\$0") + after, Types.TEXT)
            : Func.of("pattern", Types.TEXT, new Param(before, Types.TEXT), text, new Param(after, Types.TEXT));
        return Func.of(operator, Types.BOOLEAN, asText(left), pattern);
    }

    private static Expression asText(Expression value) {
        return value.type().javaType() == String.class ? value : new Cast(value, Types.TEXT);
    }

    private static Expression text(Expression left, Object right) {
        if (right == null) {
            throw new ValueError("null cannot be searched for in " + left.describe() + ": use __isnull.");
        }
        return right instanceof Expression expression ? expression : new Param(Types.TEXT.convert(right), Types.TEXT);
    }
}
