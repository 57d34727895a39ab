package library;

import bookworm.exercises.Todo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Exercise 01.4, debug: the lending desk, on raw JDBC. Its answers are right, and it leaks. */
final class Desk {

    private Desk() { }

    /** Lends a book. Whatever happens, the pool must have its connection back afterwards, and an error must still be heard. */
    static String lend(DataSource pool, String isbn, String member) throws SQLException {
        Todo.here("01.4", "give the connection back on every way out, and delete this line");
        Connection connection = pool.getConnection();

        PreparedStatement find = connection.prepareStatement("SELECT title FROM books_book WHERE isbn = ?");
        find.setString(1, isbn);
        ResultSet book = find.executeQuery();
        if (!book.next()) {
            return "We have no book " + isbn;
        }
        String title = book.getString(1);

        PreparedStatement ask = connection.prepareStatement("SELECT member FROM books_loan WHERE isbn = ?");
        ask.setString(1, isbn);
        ResultSet loan = ask.executeQuery();
        if (loan.next()) {
            return title + " is lent to " + loan.getString(1);
        }

        PreparedStatement lend = connection.prepareStatement("INSERT INTO books_loan (isbn, member) VALUES (?, ?)");
        lend.setString(1, isbn);
        lend.setString(2, member);
        lend.executeUpdate();
        connection.close();
        return title + " is yours";
    }
}
