package bookworm.sql;

import bookworm.errors.ValueError;

/** The lookups that look into a text; any other value is taken for the text that the database makes of it. */
final class TextLookups {

    private TextLookups() { }

    static void register() {
        Lookups.register("iexact", (left, right) ->
            right == null ? Comparison.isNull(left, true) : like("ilike", "", "", left, right));
        registerLike("contains", "%", "%");
        registerLike("startswith", "", "%");
        registerLike("endswith", "%", "");
    }

    private static void registerLike(String name, String before, String after) {
        Lookups.register(name, (left, right) -> like("like", before, after, left, right));
        Lookups.register("i" + name, (left, right) -> like("ilike", before, after, left, right));
    }

    /** What LIKE takes for a wildcard is escaped. */
    private static Expression like(String operator, String before, String after, Expression left, Object right) {
        throw new bookworm.exercises.Todo("08.3", "make a pattern in which the text stands for itself");
    }

    private static Expression asText(Expression value) {
        return value.type().javaType() == String.class ? value : new Cast(value, Types.TEXT);
    }

    private static Param text(Expression left, Object right) {
        if (right == null) {
            throw new ValueError("null cannot be searched for in " + left.describe() + ": use __isnull.");
        }
        return new Param(Types.TEXT.convert(right), Types.TEXT);
    }
}
