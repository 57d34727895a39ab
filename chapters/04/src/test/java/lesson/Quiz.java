package lesson;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import library.*;

/** The answers to "Check yourself", each found by doing what the question asks. */
public class Quiz {

    static class Note extends Model {
        @CharField(maxLength = 10, blank = true) String remark;
        @CharField(maxLength = 10, nullable = true) String contact = "";
    }

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            Kept.keepATornCopy(library);
            library.update(Sql.of("UPDATE books_copy SET wear = ?", "X"));
            library.update(Sql.of("UPDATE books_book SET genre = ? WHERE id = ?", "DYS", 1));
            System.out.println(read(() -> ByMetadata.select(library, Copy.class, "").get(0).wear) + ", and "
                + read(() -> ByMetadata.select(library, Book.class, "WHERE id = ?", 1).get(0).genre));
        }

        Map<String, List<String>> problems = problems(new Book());
        System.out.println(problems.size() + " fields: " + String.join(", ", problems.keySet()));

        System.out.println(problems(new Note()));

        try (QueryLog queries = QueryLog.capture()) {
            System.out.println(problems(secondEmma()).isEmpty() ? queries.count() + " statements" : "a problem");
        }

        System.out.println(new BigDecimal("12.5").equals(new BigDecimal("12.50")) + ", and "
            + new BigDecimal("12.5").compareTo(new BigDecimal("12.50")));
    }

    /** Its ISBN is that of a book that the library has. */
    private static Book secondEmma() {
        Book emma = new Book();
        emma.title = "Emma";
        emma.authorId = 1L;
        emma.publicationDate = LocalDate.of(1815, 12, 23);
        emma.isbn = "9780022274481";
        return emma;
    }

    private interface Reading { Object now(); }

    private static String read(Reading reading) {
        try {
            return String.valueOf(reading.now());
        } catch (ValueError e) {
            return "a " + e.getClass().getSimpleName();
        }
    }

    private static Map<String, List<String>> problems(Model object) {
        try {
            object.fullClean();
            return Map.of();
        } catch (ValidationError e) {
            return e.errors();
        }
    }
}
