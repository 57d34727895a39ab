package bookworm.sql;

import bookworm.fields.DateTimeType;
import java.time.*;
import java.util.*;

/** The transforms of dates and moments: their parts as numbers, and the days on which they begin. */
final class DateTransforms {

    private static final SpanType<Integer> YEAR = new SpanType<>(Types.INTEGER,
        year -> year >= 1 && year < 9999 ? Optional.of(LocalDate.of(year, 1, 1)) : Optional.empty(), Period.ofYears(1));
    private static final SpanType<LocalDate> DAY = new SpanType<>(Types.DATE,
        day -> Optional.of(day).filter(each -> each.getYear() < 9999), Period.ofDays(1));

    private DateTransforms() { }

    static void register() {
        Lookups.registerTransform("year", Types::isDate, date -> Func.of("year", YEAR, utc(date)));
        Lookups.registerTransform("date", DateTimeType.class::isInstance, moment -> new Cast(moment, DAY));
        for (String part : List.of("iso_year", "quarter", "month", "week", "day", "week_day", "iso_week_day")) {
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
}
