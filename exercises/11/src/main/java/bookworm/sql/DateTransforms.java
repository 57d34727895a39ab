package bookworm.sql;

import bookworm.fields.DateTimeType;
import java.time.LocalDate;
import java.util.List;

/** The transforms of dates and moments: their parts as numbers, and the days on which they begin. */
final class DateTransforms {

    private DateTransforms() { }

    static void register() {
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
        Lookups.registerTransform("date", DateTimeType.class::isInstance, moment -> new Cast(moment, Types.DATE));
    }

    /** A moment as it is called in UTC, whatever the time zone of the session; any other value as it is. */
    static Expression utc(Expression value) {
        return value.type() instanceof DateTimeType ? Func.of("utc", Types.DATE_TIME, value) : value;
    }

    /**
     * A comparison of a year, or of a moment's day, as one of the dates themselves: {@code year <= 1999} is
     * {@code date < 2000-01-01}. An index of the dates serves that, and no computed year. Any other comparison as it is.
     */
    static Expression byDates(Comparison comparison) {
        Object value = comparison.right() instanceof Param param ? param.value() : null;
        if (value instanceof Integer year && isUsual(year) && comparison.left() instanceof Func part && part.name().equals("year")) {
            LocalDate first = LocalDate.of(year, 1, 1);
            return byDates(withoutUtc(part.arguments().get(0)), comparison.operator(), first, first.plusYears(1));
        }
        if (value instanceof LocalDate day && isUsual(day.getYear()) && comparison.left() instanceof Cast cast
                && cast.value().type() instanceof DateTimeType) {
            return byDates(cast.value(), comparison.operator(), day, day.plusDays(1));
        }
        return comparison;
    }

    private static boolean isUsual(int year) { return year >= 1 && year < 9999; }

    private static Expression withoutUtc(Expression date) {
        return date instanceof Func call && call.name().equals("utc") ? call.arguments().get(0) : date;
    }

    /** What lies so beside the span from its first day to the first after it. */
    private static Expression byDates(Expression date, String operator, LocalDate first, LocalDate next) {
        throw new bookworm.exercises.Todo("11.3", "compare with the first day of the span, or with the first after it");
    }
}
