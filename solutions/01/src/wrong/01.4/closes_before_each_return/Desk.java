// misconception: every way out is a return
// refused with: An exception is a way out too
package library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

final class Desk {

    static String lend(DataSource pool, String isbn, String member) throws SQLException {
        Connection connection = pool.getConnection();
        PreparedStatement find = connection.prepareStatement("SELECT title FROM books_book WHERE isbn = ?");
        find.setString(1, isbn);
        ResultSet book = find.executeQuery();
        if (!book.next()) {
            connection.close();
            return "We have no book " + isbn;
        }
        String title = book.getString(1);
        PreparedStatement ask = connection.prepareStatement("SELECT member FROM books_loan WHERE isbn = ?");
        ask.setString(1, isbn);
        ResultSet loan = ask.executeQuery();
        if (loan.next()) {
            String reader = loan.getString(1);
            connection.close();
            return title + " is lent to " + reader;
        }
        PreparedStatement lend = connection.prepareStatement("INSERT INTO books_loan (isbn, member) VALUES (?, ?)");
        lend.setString(1, isbn);
        lend.setString(2, member);
        lend.executeUpdate();
        connection.close();
        return title + " is yours";
    }
}
