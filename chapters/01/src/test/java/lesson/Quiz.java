package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import library.LibraryRows;

/** The answers to "Check yourself", each found by doing what the question says. */
public final class Quiz {

    private static final Path ROWS_BY_HAND = Path.of("chapters/01/src/test/java/lesson/RowsByHand.java");
    private static final RowMapper<Long> ID = row -> row.getLong(1);

    private Quiz() { }

    public static void main(String[] args) throws IOException {
        try (Database library = LibraryRows.open()) {
            System.out.println(statementsOfTheListing(library));
            System.out.println(linesThatNameTheIsbn());
            System.out.println(booksOfPriceNull(library));
            System.out.println(columnBoundAsValue(library));
            System.out.println(threeBooksOneRefused(library));
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
        List<Long> without = library.query(Sql.of("SELECT id FROM books_book WHERE price IS NULL"), ID);
        List<Long> found = library.query(Sql.of("SELECT id FROM books_book WHERE price = ?", (Object) null), ID);
        return found.size() + " of " + without.size() + " books";
    }

    private static String columnBoundAsValue(Database library) {
        try {
            return String.valueOf(library.query(Sql.of("SELECT title FROM books_book ORDER BY ?", "title"), row -> row.getString(1)));
        } catch (DatabaseError e) {
            return "A " + e.getClass().getSimpleName();
        }
    }

    private static String threeBooksOneRefused(Database library) {
        try (QueryLog queries = QueryLog.capture()) {
            try {
                for (String[] book : new String[][] {{"201", "978001"}, {"202", "978001"}, {"203", "978003"}}) {
                    library.update(Sql.of("INSERT INTO books_book (id, title, publication_date, isbn, genre, pages, author_id)"
                        + " VALUES (?, 'Persuasion', DATE '1817-12-20', ?, 'FIC', 249, 1)", Long.valueOf(book[0]), book[1]));
                }
            } catch (IntegrityError e) {
                // Nobody catches it in the question; here it must not end the quiz.
            }
            int sent = queries.count();
            int stayed = library.query(Sql.of("SELECT id FROM books_book WHERE id > 200"), ID).size();
            return sent + " statements, " + stayed + " book";
        }
    }
}
