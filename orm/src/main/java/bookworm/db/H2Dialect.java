package bookworm.db;

import bookworm.errors.*;
import java.nio.charset.StandardCharsets;
import java.sql.*;
import java.util.Optional;

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
    public Optional<Sql> cleanUp(String statement) {
        return Optional.of(Sql.of("SELECT 'DROP TABLE ' || QUOTE_IDENT(c.TABLE_NAME) FROM INFORMATION_SCHEMA.TABLES c "
            + "JOIN INFORMATION_SCHEMA.TABLES t ON t.TABLE_NAME = REGEXP_REPLACE(c.TABLE_NAME, '_COPY_\\d+_\\d+$', '') "
            + "WHERE t.TABLE_NAME <> c.TABLE_NAME AND POSITION(QUOTE_IDENT(t.TABLE_NAME) IN ?) > 0", statement));
    }

    /** H2 takes a text for a JSON string, and bytes for JSON. */
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        Dialect.super.bind(statement, index, value instanceof Json json ? json.text().getBytes(StandardCharsets.UTF_8) : value);
    }

    @Override
    public String literal(Object value) {
        return (value instanceof Json ? "JSON " : "") + Dialect.super.literal(value);
    }

    @Override
    public String type(String name) {
        return switch (name) {
            case "TEXT" -> "VARCHAR";
            case "DECIMAL" -> "DECFLOAT(38)";
            case "INTERVAL" -> "INTERVAL DAY(9) TO SECOND(9)";
            default -> name;
        };
    }

    @Override
    public String function(String name) {
        return switch (name) {
            case "regex" -> "REGEXP_LIKE({0}, {1})";
            case "iregex" -> "REGEXP_LIKE({0}, {1}, 'i')";
            case "week" -> "EXTRACT(ISO_WEEK FROM {0})";
            case "week_day" -> "EXTRACT(DAY_OF_WEEK FROM {0})";
            case "iso_week_day" -> "EXTRACT(ISO_DAY_OF_WEEK FROM {0})";
            case "iso_year" -> "EXTRACT(ISO_WEEK_YEAR FROM {0})";
            case "trunc_week" -> "CAST(DATE_TRUNC('ISO_WEEK', {0}) AS DATE)";
            case "random" -> "RAND()";
            case "days_between" -> "({0} - {1}) DAY(9)";
            case "length" -> "CHAR_LENGTH(REGEXP_REPLACE({0}, '[\\x{10000}-\\x{10FFFF}]', '.'))";
            case "json_get" -> "({0}).{1}";
            case "json_item" -> "({0})[{1} + 1]";
            case "json_key" -> "{1}";
            case "json_text" -> "STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST({0} AS VARCHAR), 'null'), '^\"|\"$', ''))";
            case "json_number" -> "CASE WHEN REGEXP_LIKE(CAST({0} AS VARCHAR), '^[-0-9]') "
                + "THEN CAST(CAST({0} AS VARCHAR) AS DECFLOAT(38)) END";
            case "json_contains", "json_contained_by" -> throw new QueryError(
                "H2 cannot tell whether one JSON value contains another: ask for its keys one by one, or use PostgreSQL.");
            default -> Dialect.super.function(name);
        };
    }

    @Override
    public String insertMissing() { return merge(""); }

    @Override
    public String upsert() { return merge("WHEN MATCHED THEN UPDATE SET {updates} "); }

    private static String merge(String whenThere) {
        return "MERGE INTO {table} USING (VALUES {rows}) AS \"excluded\" ({columns}) ON {same} " + whenThere
            + "WHEN NOT MATCHED THEN INSERT ({columns}) VALUES ({new})";
    }
}
