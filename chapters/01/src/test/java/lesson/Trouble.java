package lesson;

import java.sql.*;
import java.util.ArrayList;
import java.util.List;
import library.LibraryRows;

/** The library on plain JDBC, as one writes it on the first day. Each method that asks something has a fault. */
public final class Trouble {

    record Book(String title, String isbn, String genre, int pages) { }

    private final String url;

    private Trouble(String url) { this.url = url; }

    public static void main(String[] args) throws SQLException {
        Trouble library = new Trouble(LibraryRows.url());
        try (Connection connection = DriverManager.getConnection(library.url)) {
            createTables(connection);
            library.openTheDesk(connection);
        }
    }

    private void openTheDesk(Connection connection) throws SQLException {
        System.out.println(firstBook(connection));
        for (String typed : List.of("Jane Austen", "Flann O'Brien", "' OR '1'='1", "'; DELETE FROM books_book; --")) {
            search(connection, typed);
        }
        System.out.println("books left: " + count(connection, "books_book"));
        System.out.println("unknown ISBNs: " + titleOf("1") + ", " + titleOf("2") + ", " + titleOf("3"));
        System.out.println("open connections: " + count(connection, "information_schema.sessions"));
    }

    private static void search(Connection connection, String typed) {
        try {
            System.out.println(typed + " -> " + authorsNamed(connection, typed));
        } catch (SQLException e) {
            System.out.println(typed + " -> " + e.getClass().getSimpleName());
        }
    }

    private static List<String> authorsNamed(Connection connection, String typed) throws SQLException {
        String sql = "SELECT name FROM books_author WHERE name = '" + typed + "' ORDER BY id";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private String titleOf(String isbn) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement("SELECT title FROM books_book WHERE isbn = ?");
        statement.setString(1, isbn);
        ResultSet rows = statement.executeQuery();
        if (!rows.next()) {
            return "unknown";
        }
        String title = rows.getString(1);
        connection.close();
        return title;
    }

    private static Book firstBook(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT title, isbn, genre, pages FROM books_book ORDER BY id")) {
            rows.next();
            return new Book(rows.getString(1), rows.getString(2), rows.getString(2), rows.getInt(4));
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE books_author (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL)");
            statement.execute("CREATE TABLE books_book (id BIGINT PRIMARY KEY, title VARCHAR(200) NOT NULL,"
                + " isbn VARCHAR(13) NOT NULL UNIQUE, genre VARCHAR(3) NOT NULL, pages INTEGER NOT NULL)");
            statement.execute("INSERT INTO books_author VALUES (1, 'Jane Austen'), (12, 'J.R.R. Tolkien'),"
                + " (43, 'Flann O''Brien')");
            statement.execute("INSERT INTO books_book VALUES (4, 'Emma', '9780010316797', 'FIC', 474)");
        }
    }
}
