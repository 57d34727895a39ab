package lesson;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import bookworm.sql.*;
import java.util.List;
import library.*;

/** Step 2: names become trees; one word is ours. */
public class Named {

    public static void main(String[] args) {
        Lookups.register("not", (left, value) -> new Comparison(left, "<>", Lookups.operand(left, value)));
        try (Database library = Library.openFull()) {
            ask("pages__gt", 1000);
            ask("pages__gt", "700", "genre__not", "FIC");
            ask("titel", "Emma");
            ask("pages__gtt", 1000);
            ask("pages\" >= 0 OR \"id", 0);
        }
    }

    private static void ask(String path, Object value, Object... more) {
        try (QueryLog queries = QueryLog.capture()) {
            List<Book> found = Book.objects.filter(path, value, more);
            Sql sql = queries.entries().get(0).sql();
            System.out.println(sql.text().split(" WHERE ")[1] + " " + sql.parameters() + ": " + found.size() + " books");
        } catch (BookwormException e) {
            System.out.println(e.getMessage().split(" Choices")[0]);
        }
    }
}
