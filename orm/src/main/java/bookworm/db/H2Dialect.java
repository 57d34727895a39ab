package bookworm.db;

import bookworm.errors.*;
import java.nio.charset.StandardCharsets;
import java.sql.*;

/** H2, version 2 (its documentation: "SQL Grammar", "Functions"). */
final class H2Dialect implements Dialect {

    /** SQL states of class 42S speak of tables, indexes and columns, 90045 and 90057 of constraints (its "Error Codes"). */
    @Override
    public boolean isDoneAlready(DatabaseError error) {
        String state = error.getCause() instanceof SQLException cause ? cause.getSQLState() : "";
        return state.startsWith("42S") || state.equals("90045") || state.equals("90057");
    }

    /** H2 changes a table by making another; when it dies meanwhile, that one stays beside the first. */
    @Override
    public void cleanUp(Database database, String statement) {
        Sql copies = Sql.of("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE REGEXP_LIKE(TABLE_NAME, '_COPY_\\d+_\\d+$')");
        for (String copy : database.query(copies, row -> row.getString(1))) {
            String table = copy.substring(0, copy.lastIndexOf("_COPY_"));
            if (database.hasTable(table) && statement.contains(quote(table))) {
                database.update(Sql.of("DROP TABLE " + quote(copy)));
            }
        }
    }

    /** H2 takes a text for a JSON string, and bytes for JSON. */
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setObject(index, value instanceof Json json ? json.text().getBytes(StandardCharsets.UTF_8) : value);
    }

    @Override
    public String literal(Object value) {
        return (value instanceof Json ? "JSON " : "") + Dialect.super.literal(value);
    }

    @Override
    public String template(String name) {
        return switch (name) {
            case "TEXT" -> "VARCHAR";
            case "DECIMAL" -> "DECFLOAT(38)";
            case "INTERVAL" -> "INTERVAL DAY(9) TO SECOND(9)";
            case "regex" -> "REGEXP_LIKE({0}, {1})";
            case "iregex" -> "REGEXP_LIKE({0}, {1}, 'i')";
            // What it casts to a date it casts to one of the session's time zone; so the time since the epoch is added to a plain one.
            case "utc" -> "(TIMESTAMP '1970-01-01 00:00:00' + ({0} - TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'))";
            case "week" -> "EXTRACT(ISO_WEEK FROM {0})";
            case "week_day" -> "EXTRACT(DAY_OF_WEEK FROM {0})";
            case "iso_week_day" -> "EXTRACT(ISO_DAY_OF_WEEK FROM {0})";
            case "iso_year" -> "EXTRACT(ISO_WEEK_YEAR FROM {0})";
            case "trunc_week" -> "CAST(DATE_TRUNC('ISO_WEEK', {0}) AS DATE)";
            case "random" -> "RAND()";
            case "days_between" -> "({0} - {1}) DAY(9)";
            case "insert_missing" -> "MERGE INTO {0} USING (VALUES {2}) AS \"excluded\" ({1}) ON {3} "
                + "WHEN NOT MATCHED THEN INSERT ({1}) VALUES ({4})";
            case "upsert" -> "MERGE INTO {0} USING (VALUES {2}) AS \"excluded\" ({1}) ON {3} "
                + "WHEN MATCHED THEN UPDATE SET {6} WHEN NOT MATCHED THEN INSERT ({1}) VALUES ({4})";
            case "length" -> "CHAR_LENGTH(REGEXP_REPLACE({0}, '[\\x{10000}-\\x{10FFFF}]', '.'))";
            case "json_get" -> "({0}).{1}";
            case "json_item" -> "({0})[{1} + 1]";
            case "json_key" -> "{1}";
            case "json_text" -> "STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST({0} AS VARCHAR), 'null'), '^\"|\"$', ''))";
            case "json_number" -> "CASE WHEN REGEXP_LIKE(CAST({0} AS VARCHAR), '^[-0-9]') "
                + "THEN CAST(CAST({0} AS VARCHAR) AS DECFLOAT(38)) END";
            case "json_contains", "json_contained_by" -> throw new QueryError(
                "H2 cannot tell whether one JSON value contains another: ask for its keys one by one, or use PostgreSQL.");
            default -> Dialect.super.template(name);
        };
    }
}
