package lesson;

import java.sql.*;
import java.util.Map;

/** One statement, two dialects, without the ORM: a query names what it means, and a dialect says how that is written. */
public class Slice {

    private static final Map<String, String> COMMON = Map.of("week", "EXTRACT(WEEK FROM {0})", "days", "{0} - {1}");
    private static final Map<String, String> H2 = Map.of("week", "EXTRACT(ISO_WEEK FROM {0})", "days", "({0} - {1}) DAY(9)");
    private static final Map<String, String> POSTGRESQL = Map.of("days", "({0} - {1}) * INTERVAL '1 day'");

    public static void main(String[] args) throws SQLException {
        System.out.println("PostgreSQL: " + statement(POSTGRESQL));
        System.out.println("H2:         " + statement(H2));
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:");
                ResultSet row = h2.createStatement().executeQuery(statement(H2))) {
            row.next();
            System.out.println("H2 answers: week " + row.getInt(1) + ", " + row.getObject(2, java.time.Duration.class).toDays() + " days");
        }
    }

    private static String statement(Map<String, String> dialect) {
        return "SELECT " + write(dialect, "week", "lent") + ", " + write(dialect, "days", "back", "lent")
            + " FROM (SELECT DATE '2026-03-02' AS lent, DATE '2026-03-16' AS back) loan";
    }

    private static String write(Map<String, String> dialect, String word, String... arguments) {
        String text = dialect.getOrDefault(word, COMMON.get(word));
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }
}
