package library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Exercise 01.4, debug: the lending desk, on raw JDBC. */
final class Desk {

    private Desk() { }

    /** Lends a book. Whatever happens, the pool must have its connection back afterwards, and an error must still be heard. */
    static String lend(DataSource pool, String isbn, String member) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            String title = find(connection, "SELECT title FROM books_book WHERE isbn = ?", isbn);
            if (title == null) {
                return "We have no book " + isbn;
            }
            String reader = find(connection, "SELECT member FROM books_loan WHERE isbn = ?", isbn);
            if (reader != null) {
                return title + " is lent to " + reader;
            }
            try (PreparedStatement lend = connection.prepareStatement("INSERT INTO books_loan (isbn, member) VALUES (?, ?)")) {
                lend.setString(1, isbn);
                lend.setString(2, member);
                lend.executeUpdate();
                return title + " is yours";
            }
        }
    }

    /** The text in the first row, or null where there is no row. */
    private static String find(Connection connection, String sql, String isbn) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, isbn);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
