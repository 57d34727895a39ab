package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.time.Duration;

/** PostgreSQL (its documentation: "Functions and Operators", "SQL Commands"). */
final class PostgresDialect implements Dialect {

    @Override
    public boolean hasTransactionalDdl() { return true; }

    /** It converts by itself only what can lose nothing. */
    @Override
    public String retype(String column, String type) {
        return "SET DATA TYPE " + type + " USING CAST(" + column + " AS " + type + ")";
    }

    @Override
    public boolean locksSingleTables() { return true; }

    /** No change of the schema outlives a process that died before it was noted: both are of one transaction. */
    @Override
    public boolean isDoneAlready(DatabaseError error) { return false; }

    /** The driver knows no durations and no JSON; the server takes them as texts, where it may choose the type. */
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof Duration || value instanceof Json) {
            statement.setObject(index, value.toString(), Types.OTHER);
        } else {
            Dialect.super.bind(statement, index, value);
        }
    }

    @Override
    public String type(String name) {
        return switch (name) {
            case "DECIMAL" -> "NUMERIC";
            case "JSON" -> "JSONB";
            default -> name;
        };
    }

    @Override
    public String function(String name) {
        return switch (name) {
            case "regex" -> "{0} ~ {1}";
            case "iregex" -> "{0} ~* {1}";
            case "utc" -> "{0} AT TIME ZONE 'UTC'";
            case "year", "quarter", "month", "day", "hour", "minute", "week" -> part(name);
            case "second" -> "CAST(FLOOR(EXTRACT(SECOND FROM {0})) AS INTEGER)";
            case "week_day" -> "(" + part("DOW") + " + 1)";
            case "iso_week_day" -> part("ISODOW");
            case "iso_year" -> part("ISOYEAR");
            case "random" -> "RANDOM()";
            case "length" -> "CHAR_LENGTH({0})";
            case "ROUND" -> "ROUND(CAST({0} AS NUMERIC), {1})";
            case "days_between" -> "({0} - {1}) * INTERVAL '1 day'";
            case "json_get", "json_item" -> "({0} -> {1})";
            case "json_key" -> "{0}";
            case "json_text" -> "({0} #>> '{}')";
            case "json_number" -> "CASE WHEN JSONB_TYPEOF({0}) = 'number' THEN CAST({0} AS NUMERIC) END";
            case "json_contains" -> "{0} @> {1}";
            case "json_contained_by" -> "{0} <@ {1}";
            default -> Dialect.super.function(name);
        };
    }

    /** A part of a date; the server gives it with decimal places. */
    private static String part(String field) { return "CAST(EXTRACT(" + field + " FROM {0}) AS INTEGER)"; }

    @Override
    public String insertMissing() { return "INSERT INTO {table} ({columns}) VALUES {rows} ON CONFLICT DO NOTHING"; }

    @Override
    public String upsert() {
        return "INSERT INTO {table} ({columns}) VALUES {rows} ON CONFLICT ({key}) DO UPDATE SET {updates}";
    }

    @Override
    public String deferrable() { return " DEFERRABLE INITIALLY DEFERRED"; }
}
