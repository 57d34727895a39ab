package lesson;

import bookworm.db.*;
import java.sql.*;
import java.util.function.Supplier;

/** What Bookworm wrote for H2 until now when the desk asks, sent to PostgreSQL as it stands, by plain JDBC. */
public class Trouble {

    public static void main(String[] args) {
        Libraries.withServer(url -> {
            try (Database postgres = Desk.open(url); Database h2 = Desk.open(Desk.newH2());
                    Connection connection = DriverManager.getConnection(url)) {
                Desk.questions().forEach((words, question) -> System.out.println(words + ": " + compare(question, connection)));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String compare(Supplier<Object> question, Connection postgres) {
        try (QueryLog log = QueryLog.capture()) {
            Object onH2 = question.get();
            Sql sent = log.entries().get(0).sql();
            // Before this chapter, a minus between days was a minus and no more.
            Sql before = new Sql(sent.text().replace(") DAY(9)", ")"), sent.parameters());
            return answer(before, onH2.getClass(), postgres) + " (H2 says " + onH2 + ")";
        } catch (SQLException e) {
            return e.getMessage().lines().findFirst().orElse("").replaceAll("\\. Use setObject.*", "");
        }
    }

    /** The first value, read as H2's was. */
    private static Object answer(Sql sql, Class<?> type, Connection postgres) throws SQLException {
        try (PreparedStatement statement = postgres.prepareStatement(sql.text())) {
            for (int i = 0; i < sql.parameters().size(); i++) {
                statement.setObject(i + 1, sql.parameters().get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, type);
            }
        }
    }
}
