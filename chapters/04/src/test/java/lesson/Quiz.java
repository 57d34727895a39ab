package lesson;

import bookworm.db.*;
import bookworm.errors.ValidationError;
import bookworm.fields.IntegerType;
import java.math.BigDecimal;
import java.util.*;
import library.*;

/** The answers to "Check yourself", each found by doing what the question asks. */
public final class Quiz {

    public static void main(String[] args) {
        try (Database library = Database.open(LibraryRows.url())) {
            ByMetadata.createTable(library, Copy.class);
            Copy copy = new Copy();
            copy.paid = new BigDecimal("9.9");
            copy.wear = Wear.TORN;
            ByMetadata.insert(library, copy);

            System.out.println(one(library, "SELECT CAST(NULL AS INTEGER)",
                row -> new IntegerType().read(row, 1) + ", and getInt gives " + row.getInt(1)));
            BigDecimal back = ByMetadata.select(library, Copy.class, "").get(0).paid;
            System.out.println(back + ", and equals says " + back.equals(copy.paid));
            System.out.println(one(library, "SELECT wear FROM books_copy", row -> row.getString(1)));
        }
        Book book = new Book();
        Map<String, List<String>> problems = problems(book);
        System.out.println(problems.size() + " fields: " + String.join(", ", problems.keySet()));
        book.isbn = "\ud83d\udcda".repeat(13);
        System.out.println("length() says " + book.isbn.length()
            + ", and isbn is " + (problems(book).containsKey("isbn") ? "wrong" : "fine"));
        try (QueryLog queries = QueryLog.capture()) {
            problems(book);
            System.out.println(queries.count() + " statements");
        }
    }

    private static String one(Database library, String sql, RowMapper<String> mapper) {
        return library.query(Sql.of(sql), mapper).get(0);
    }

    private static Map<String, List<String>> problems(Book book) {
        try {
            book.fullClean();
            return Map.of();
        } catch (ValidationError e) {
            return e.errors();
        }
    }
}
