package lesson;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.util.List;
import library.*;

/** The lesson's first question: which condition becomes of a name, with which values, and what does it find? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            ask("title", "Emma", "pages__gt", 400);
            ask("title__icontains", "mr. o'hara");
            ask("title__startswith", "100%");
            ask("pages__gte", 470, "price", null);
            ask("pk__in", List.of());
            ask("pages__gtt", 400);
        }
    }

    private static void ask(String path, Object value, Object... more) {
        try (QueryLog queries = QueryLog.capture()) {
            List<Book> found = Book.objects.filter(path, value, more);
            Sql sql = queries.entries().get(0).sql();
            System.out.println(sql.text().split(" WHERE ")[1] + " " + sql.parameters() + ": " + found);
        } catch (BookwormException e) {
            System.out.println(e.getMessage().split(" Choices")[0]);
        }
    }
}
