package bookworm.sql;

import bookworm.db.Dialect;
import bookworm.fields.FieldType;
import java.sql.*;
import java.time.*;
import java.util.*;
import java.util.function.Function;

/**
 * What many dates share: their year, or, of moments, their day. It is compared by the dates where it begins and where the
 * next begins: {@code year <= 1999} is {@code date < 2000-01-01}. An index of the dates serves that, and no computed year.
 *
 * @param base the type of the values themselves
 * @param first the date where a value begins; empty for one that is compared as it is
 */
record SpanType<T>(FieldType<T> base, Function<T, Optional<LocalDate>> first, Period length) implements LookupType<T> {

    @Override
    public Class<T> javaType() { return base.javaType(); }

    @Override
    public String columnType(Dialect dialect) { return base.columnType(dialect); }

    @Override
    public T convert(Object value) { return base.convert(value); }

    @Override
    public T read(ResultSet row, int column) throws SQLException { return base.read(row, column); }

    @Override
    public Map<String, Lookup> lookups() {
        Map<String, Lookup> lookups = new HashMap<>();
        for (String word : List.of("exact", "gt", "gte", "lt", "lte")) {
            lookups.put(word, (span, value) -> byDates(Lookups.usual(word).build(span, value)));
        }
        return lookups;
    }

    /** A comparison with a value as one of the dates; any other condition as it is. */
    @SuppressWarnings("unchecked")
    private Expression byDates(Expression condition) {
        if (condition instanceof Comparison comparison && comparison.right() instanceof Param value && isComputed(comparison.left())) {
            return first.apply((T) value.value())
                .map(begin -> byDates(dateOf(comparison.left()), comparison.operator(), begin)).orElse(condition);
        }
        return condition;
    }

    private Expression byDates(Expression date, String operator, LocalDate begin) {
        LocalDate end = begin.plus(length);
        return switch (operator) {
            case "<" -> Lookups.build(date, List.of("lt"), begin);
            case ">=" -> Lookups.build(date, List.of("gte"), begin);
            case "<=" -> Lookups.build(date, List.of("lt"), end);
            case ">" -> Lookups.build(date, List.of("gte"), end);
            default -> Junction.and(List.of(byDates(date, ">=", begin), byDates(date, "<=", begin)));
        };
    }

    private static boolean isComputed(Expression span) { return span instanceof Func || span instanceof Cast; }

    /** What the span was computed of. */
    private static Expression dateOf(Expression span) {
        Expression date = span.children().get(0);
        return date instanceof Func call && call.name().equals("utc") ? call.arguments().get(0) : date;
    }
}
