package bookworm.sql;

import bookworm.fields.DateTimeType;
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
        Lookups.registerTransform("date", DateTimeType.class::isInstance, moment -> new Cast(utc(moment), Types.DATE));
    }

    /** A moment as it is called in UTC, whatever the time zone of the connection. */
    private static Expression utc(Expression date) {
        return date.type() instanceof DateTimeType ? Func.of("utc", Types.DATE_TIME, date) : date;
    }
}
