package lesson;

import bookworm.db.*;
import java.sql.*;
import library.LibraryRows;

/** How many connections a database without a pool has open; who counts has one more. */
public final class Lender {

    private static final RowMapper<Integer> NUMBER = row -> row.getInt(1);

    private Lender() { }

    public static void main(String[] args) throws SQLException {
        String url = LibraryRows.url();
        try (Connection counting = DriverManager.getConnection(url)) {
            Database library = Database.open(url);
            for (int i = 0; i < 100; i++) {
                library.query(Sql.of("SELECT ?", i), NUMBER);
            }
            System.out.println("after a hundred questions: " + open(counting));

            library.query(Sql.of("SELECT 1"), row -> library.query(Sql.of("SELECT 2"), NUMBER));
            System.out.println("after a question within a question: " + open(counting));

            library.query(Sql.of("SELECT 1"), row -> {
                library.close();
                System.out.println("closed while one is out: " + open(counting));
                return row.getInt(1);
            });
            System.out.println("and when it is back: " + open(counting));
        }
    }

    private static int open(Connection counting) throws SQLException {
        try (Statement statement = counting.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) - 1 FROM information_schema.sessions")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
