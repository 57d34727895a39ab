// misconception: each statement should have a connection of its own, and one close is enough
// refused with: Connections still lent out after a book was lent
package library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

final class Desk {

    static String lend(DataSource pool, String isbn, String member) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement find = connection.prepareStatement("SELECT title FROM books_book WHERE isbn = ?");
                PreparedStatement ask = connection.prepareStatement("SELECT member FROM books_loan WHERE isbn = ?")) {
            find.setString(1, isbn);
            ResultSet book = find.executeQuery();
            if (!book.next()) {
                return "We have no book " + isbn;
            }
            ask.setString(1, isbn);
            ResultSet loan = ask.executeQuery();
            if (loan.next()) {
                return book.getString(1) + " is lent to " + loan.getString(1);
            }
            try (PreparedStatement lend = pool.getConnection().prepareStatement("INSERT INTO books_loan (isbn, member) VALUES (?, ?)")) {
                lend.setString(1, isbn);
                lend.setString(2, member);
                lend.executeUpdate();
            }
            return book.getString(1) + " is yours";
        }
    }
}
