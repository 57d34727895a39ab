package lesson;

import bookworm.db.RowMapper;
import java.sql.*;
import java.time.LocalDate;

/** Three rows, and two mappers on each: what they make of it. */
public final class OneRow {

    private OneRow() { }

    public static void main(String[] args) throws SQLException {
        show("SELECT DATE '0868-05-11'", "getObject", row -> row.getObject(1, LocalDate.class));
        show("SELECT DATE '0868-05-11'", "getDate", row -> sameOrAnother(row.getDate(1).toLocalDate()));
        show("SELECT CAST(NULL AS INTEGER)", "getObject", row -> row.getObject(1, Integer.class));
        show("SELECT CAST(NULL AS INTEGER)", "getInt", row -> row.getInt(1));
        show("SELECT 12 AS id, 'Tolkien' AS name, 50 AS id", "getLong(\"id\")", row -> row.getLong("id"));
        show("SELECT 12 AS id, 'Tolkien' AS name, 50 AS id", "getLong(3)", row -> row.getLong(3));
    }

    private static void show(String sql, String by, RowMapper<?> mapper) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:row");
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            System.out.println(sql + ", by " + by + ": " + mapper.map(rows));
        }
    }

    /** Which other day it is depends on the time zone of the computer, too. */
    private static String sameOrAnother(LocalDate day) {
        return day.equals(LocalDate.of(868, 5, 11)) ? "the same day" : "another day";
    }
}
