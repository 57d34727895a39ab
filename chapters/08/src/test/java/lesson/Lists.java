package lesson;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.util.*;
import library.*;

/** Step 3: a missing value, a list, and a list with nothing in it. */
public class Lists {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            ask("price", null);
            ask("genre__in", List.of("SCI", "HIS"));
            ask("pages__range", List.of(470, 480));
            ask("pk__in", Arrays.asList(4, "4", null, 167));
            ask("pk__in", List.of());
            ask("genre__in", List.of(), "pages__gt", 400);
            ask("price__gt", null);
        }
    }

    private static void ask(String path, Object value, Object... more) {
        try (QueryLog queries = QueryLog.capture()) {
            List<Book> found = Book.objects.filter(path, value, more);
            Sql sql = queries.entries().get(0).sql();
            String[] parts = sql.text().split(" WHERE ");
            System.out.println((parts.length == 1 ? "no WHERE" : parts[1]) + " " + sql.parameters() + ": " + found.size() + " books");
        } catch (BookwormException e) {
            System.out.println(e.getMessage());
        }
    }
}
