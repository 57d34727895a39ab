package lesson;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.RowMapper;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import library.LibraryRows;
import org.h2.jdbcx.JdbcConnectionPool;

/** The answers to "Check yourself", each found by doing what the question says. */
public final class Quiz {

    private static final Path ROWS_BY_HAND = Path.of("chapters/01/src/test/java/lesson/RowsByHand.java");

    private Quiz() { }

    public static void main(String[] args) throws IOException {
        try (Database library = LibraryRows.open()) {
            System.out.println(statementsOfTheListing(library));
            System.out.println(linesThatNameTheIsbn());
            System.out.println(booksOfPriceNull(library));
            System.out.println(nullReadAsNumber(library));
            System.out.println(columnBoundAsValue(library));
            System.out.println(connectionsLentAfterAMapperThrew());
        }
    }

    private static String statementsOfTheListing(Database library) {
        try (QueryLog queries = QueryLog.capture()) {
            new RowsByHand(library).booksWithTheirAuthors();
            return queries.count() + " statements";
        }
    }

    private static String linesThatNameTheIsbn() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(ROWS_BY_HAND))) {
            folder = folder.getParent();
        }
        List<String> lines = Files.readAllLines(folder.resolve(ROWS_BY_HAND)).stream().filter(line -> line.contains("isbn")).toList();
        long inStrings = lines.stream().filter(line -> line.matches(".*\"[^\"]*isbn[^\"]*\".*")).count();
        return lines.size() + " lines, " + inStrings + " of them inside a string";
    }

    private static String booksOfPriceNull(Database library) {
        RowMapper<Long> id = row -> row.getLong(1);
        List<Long> without = library.query(Sql.of("SELECT id FROM books_book WHERE price IS NULL"), id);
        List<Long> found = library.query(Sql.of("SELECT id FROM books_book WHERE price = ?", (Object) null), id);
        return found.size() + " of " + without.size() + " books";
    }

    private static String nullReadAsNumber(Database library) {
        RowMapper<String> publisher = row -> row.getInt("publisher_id") + ", and row.wasNull() is " + row.wasNull();
        return library.query(Sql.of("SELECT publisher_id FROM books_book WHERE title = ?", "Beowulf"), publisher).get(0);
    }

    private static String columnBoundAsValue(Database library) {
        try {
            return String.valueOf(library.query(Sql.of("SELECT title FROM books_book ORDER BY ?", "title"), row -> row.getString(1)));
        } catch (DatabaseError e) {
            return "A " + e.getClass().getSimpleName();
        }
    }

    private static String connectionsLentAfterAMapperThrew() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(LibraryRows.url(), "", "");
        try (Database library = Database.open(pool)) {
            library.query(Sql.of("SELECT 1"), row -> Integer.parseInt("one"));
            return "no mapper threw";
        } catch (NumberFormatException e) {
            return pool.getActiveConnections() + " connections";
        } finally {
            pool.dispose();
        }
    }
}
