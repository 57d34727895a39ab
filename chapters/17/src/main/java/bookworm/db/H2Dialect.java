package bookworm.db;

/** H2, version 2 (its documentation: "SQL Grammar", "Functions"). */
final class H2Dialect implements Dialect {

    @Override public String type(String name) {
        return switch (name) {
            case "TEXT" -> "VARCHAR";
            case "DECIMAL" -> "DECFLOAT(38)";
            case "INTERVAL" -> "INTERVAL DAY(9) TO SECOND(9)";
            default -> name;
        };
    }

    @Override public String function(String name) {
        return switch (name) {
            case "regex" -> "REGEXP_LIKE({0}, {1})";
            case "iregex" -> "REGEXP_LIKE({0}, {1}, 'i')";
            // What it casts to a date it casts to one of the session's time zone; so the time since the epoch is added to a plain one.
            case "utc" -> "(TIMESTAMP '1970-01-01 00:00:00' + ({0} - TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'))";
            case "week" -> "EXTRACT(ISO_WEEK FROM {0})";
            case "trunc_week" -> "CAST(DATE_TRUNC('ISO_WEEK', {0}) AS DATE)";
            // H2's own fill up with the first character alone.
            case "LPAD" -> "(LEFT(REPEAT({2}, {1}), GREATEST({1} - CHAR_LENGTH({0}), 0)) || LEFT({0}, {1}))";
            case "RPAD" -> "LEFT({0} || REPEAT({2}, {1}), {1})";
            case "length" -> "CHAR_LENGTH(REGEXP_REPLACE({0}, '[\\x{10000}-\\x{10FFFF}]', '.'))";
            default -> Dialect.super.function(name);
        };
    }
}
