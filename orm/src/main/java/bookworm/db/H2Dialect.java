package bookworm.db;

import java.util.Locale;

/** H2, version 2 (its documentation: "SQL Grammar", "Functions"). */
final class H2Dialect implements Dialect {

    @Override
    public String textType() {
        return "VARCHAR";
    }

    @Override
    public String decimalType() {
        return "DECFLOAT(38)";
    }

    @Override
    public int maxParameters() {
        return 10_000;
    }

    @Override
    public String regexp(String text, String pattern, boolean ignoreCase) {
        return "REGEXP_LIKE(" + text + ", " + pattern + (ignoreCase ? ", 'i')" : ")");
    }

    @Override
    public String datePart(String part, String date) {
        String field = switch (part) {
            case "week" -> "ISO_WEEK";
            case "week_day" -> "DAY_OF_WEEK";
            case "iso_week_day" -> "ISO_DAY_OF_WEEK";
            case "iso_year" -> "ISO_WEEK_YEAR";
            default -> part.toUpperCase(Locale.ROOT);
        };
        return "EXTRACT(" + field + " FROM " + date + ")";
    }

    @Override
    public String insertMissing(String table, String columns, String rows, String matchColumns) {
        return "MERGE INTO " + table + " (" + columns + ") KEY (" + matchColumns + ") VALUES " + rows;
    }
}
