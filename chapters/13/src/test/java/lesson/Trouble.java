package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import java.util.List;
import library.*;

/** Three questions at the desk, with what chapter 12 had: a lookup ends at a key. */
public class Trouble {

    private static final String BY_HAND = "SELECT \"title\" FROM \"books_book\""
        + " INNER JOIN \"books_author\" ON (\"author_id\" = \"books_author\".\"id\")"
        + " INNER JOIN \"books_publisher\" ON (\"publisher_id\" = \"books_publisher\".\"id\")"
        + " WHERE \"country\" = ? OR \"books_author\".\"name\" = ? ORDER BY \"title\"";

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            List<Object> facts = authorsOf(Book.objects.filter("genre", "NON"));
            List<Object> thick = authorsOf(Book.objects.filter("pages__gt", 500));
            print(queries, "a thick book of facts: " + Author.objects.filter("pk__in", facts).filter("pk__in", thick).list());
            List<Object> notFiction = authorsOf(Book.objects.exclude("genre", "FIC"));
            print(queries, "no fiction: " + Author.objects.filter("pk__in", notFiction).list());
            print(queries, "from Germany, or by Kafka: " + library.query(Sql.of(BY_HAND, "Germany", "Franz Kafka"), row -> row.getString(1)));
        }
    }

    /** The keys of those who wrote these books. */
    private static List<Object> authorsOf(QuerySet<Book> books) { return books.list().stream().map(book -> book.author.key()).toList(); }

    static void print(QueryLog queries, String line) { System.out.println(queries.count() + " | " + line); }
}
