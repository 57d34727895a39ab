package lesson;

import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import java.sql.*;

/** What the driver says of three statements, and which error Bookworm makes of it. */
public final class Refused {

    private Refused() { }

    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:refused"); Statement desk = connection.createStatement()) {
            desk.execute("CREATE TABLE book (isbn VARCHAR(13) UNIQUE, title VARCHAR(200) NOT NULL)");
            desk.execute("INSERT INTO book VALUES ('9780010316797', 'Emma')");

            show("a second Emma", refusal(connection, Sql.of("INSERT INTO book VALUES ('9780010316797', 'Emma')")));
            show("a book without a title", refusal(connection, Sql.of("INSERT INTO book VALUES ('1', NULL)")));
            DatabaseError typo = refusal(connection, Sql.of("SELECT titel FROM book WHERE isbn = ?", "9780010316797"));
            show("a typing error", typo);
            System.out.println(typo.getMessage());
        }
    }

    private static DatabaseError refusal(Connection connection, Sql sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            statement.execute();
            throw new IllegalStateException("Nobody refused " + sql);
        } catch (SQLException e) {
            return DatabaseError.from(e, sql.toString());
        }
    }

    private static void show(String what, DatabaseError error) {
        SQLException cause = (SQLException) error.getCause();
        System.out.println(what + ": " + cause.getSQLState() + ", so " + error.getClass().getSimpleName());
    }
}
