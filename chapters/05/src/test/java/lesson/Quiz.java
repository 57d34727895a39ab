package lesson;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.*;
import java.time.LocalDate;
import java.util.*;
import library.*;

/** Does what each question of "Check yourself" asks, and prints what comes of it. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:quiz")) {
            System.out.println(statements(Author.class, Book.class) + " statements, and "
                + (statements(Misindexed.class) == 0 ? "none" : "some"));
            System.out.println(indexes(library) + " indexes");
            Schema.create(Member.class);
            System.out.println(taken(library, "card", null, null, null) + " rows, then " + taken(library, "lent", null, 3, -1) + " rows");
            System.out.println(ddl(library, Paged.class).equals(ddl(library, PageCounted.class)) ? "None" : "Some");
            System.out.println(judged(library));
        }
    }

    @Meta(indexes = {@Index("titel")})
    static class Misindexed extends Model {
        @CharField(maxLength = 200) String title;
    }

    private static int statements(Class<?>... models) {
        try (QueryLog queries = QueryLog.capture()) {
            try {
                Schema.create(models);
                return queries.count();
            } catch (ModelError e) {
                return queries.count();
            }
        }
    }

    private static int indexes(Database library) {
        Sql count = Sql.of("SELECT COUNT(*) FROM INFORMATION_SCHEMA.INDEXES WHERE TABLE_NAME = ?", "books_book");
        return library.query(count, row -> row.getInt(1)).get(0);
    }

    static class Member extends Model {
        @CharField(maxLength = 10, unique = true, nullable = true) String card;
        @PositiveIntegerField(nullable = true) Integer lent;
    }

    /** How many of these values the table of members takes, in rows that are empty otherwise. */
    private static long taken(Database library, String column, Object... values) {
        String insert = "INSERT INTO \"lesson_member\" (\"" + column + "\") VALUES (?)";
        return Arrays.stream(values).filter(value -> {
            try {
                return library.update(Sql.of(insert, value)) == 1;
            } catch (IntegrityError e) {
                return false;
            }
        }).count();
    }

    @Meta(table = "paged")
    static class Paged extends Model {
        @PositiveIntegerField(dbIndex = true) int pages = 0;
    }

    @Meta(table = "paged")
    static class PageCounted extends Model {
        @PositiveIntegerField(dbIndex = true, column = "pages") int pageCount = 0;
    }

    private static List<String> ddl(Database library, Class<?> model) {
        return SchemaEditor.create(Models.check(model), library.dialect());
    }

    private static String judged(Database library) {
        Book book = new Book();
        book.title = "";
        book.authorId = 1L;
        book.publicationDate = LocalDate.of(1815, 12, 23);
        book.isbn = "9780141439587";
        book.genre = "XXX";
        String table = Rows.send(library, book, library.dialect()::quote);
        try {
            book.fullClean();
            return "The model: nothing. The table: " + table;
        } catch (ValidationError e) {
            return "The model: " + String.join(", ", new TreeSet<>(e.errors().keySet())) + ". The table: " + table;
        }
    }
}
