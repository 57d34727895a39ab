package bookworm.sql;

import bookworm.fields.DateTimeType;
import java.time.*;
import java.util.List;

/** The transforms of dates and moments: their parts as numbers, and the days on which they begin. */
final class DateTransforms {

    private DateTransforms() { }

    static void register() {
        Lookups.registerTransform("date", DateTimeType.class::isInstance, moment -> new Cast(moment, Types.DATE));
        for (String part : List.of("year", "iso_year", "quarter", "month", "week", "day", "week_day", "iso_week_day")) {
            Lookups.registerTransform(part, Types::isDate, date -> Func.of(part, Types.INTEGER, utc(date)));
        }
        for (String part : List.of("hour", "minute", "second")) {
            Lookups.registerTransform(part, DateTimeType.class::isInstance, moment -> Func.of(part, Types.INTEGER, utc(moment)));
        }
        for (String kind : List.of("year", "quarter", "month", "week", "day")) {
            String name = "trunc_" + kind;
            Lookups.registerTransform(name, Types::isDate, date -> Func.of(name, Types.DATE, utc(date)));
        }
    }

    /** A moment as it is called in UTC, whatever the time zone of the session; any other value as it is. */
    static Expression utc(Expression value) {
        return value.type() instanceof DateTimeType ? Func.of("utc", Types.DATE_TIME, value) : value;
    }

    /** What {@link #utc} was made of. */
    private static Expression withoutUtc(Expression date) {
        return date instanceof Func call && call.name().equals("utc") ? call.arguments().get(0) : date;
    }

    /**
     * A year, or the day of a moment, is compared by the dates where it begins and where the next begins: {@code year <= 1999}
     * is {@code date < 2000-01-01}. An index of the dates serves that, and no computed year. Any other comparison stays as it is,
     * and so does one with a year that has no date, or none after it.
     */
    static Expression byDates(Comparison comparison) {
        Expression left = comparison.left();
        Object value = comparison.right() instanceof Param param ? param.value() : null;
        if (left instanceof Func call && call.name().equals("year") && value instanceof Integer year && year > 0 && year < 9999) {
            Expression date = withoutUtc(call.arguments().get(0));
            return between(date, comparison.operator(), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
        if (left instanceof Cast cast && cast.value().type() instanceof DateTimeType && value instanceof LocalDate day
                && day.getYear() < 9999) {
            return between(cast.value(), comparison.operator(), day, day.plusDays(1));
        }
        return comparison;
    }

    private static Expression between(Expression date, String operator, LocalDate begin, LocalDate end) {
        return switch (operator) {
            case "<", ">=" -> compared(date, operator, begin);
            case "<=" -> compared(date, "<", end);
            case ">" -> compared(date, ">=", end);
            default -> Junction.and(List.of(compared(date, ">=", begin), compared(date, "<", end)));
        };
    }

    private static Expression compared(Expression date, String operator, LocalDate day) {
        return new Comparison(date, operator, Lookups.operand(date, day));
    }
}
