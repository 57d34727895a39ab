package lesson;

import bookworm.db.*;
import java.util.List;
import library.*;

/** Step 4: a part of a text, in which no character has a meaning of its own. */
public class Texts {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            ask("title__startswith", "100%");
            ask("title__contains", "snake_");
            ask("title__icontains", "O'HARA");
            ask("pages__endswith", 74);
        }
    }

    private static void ask(String path, Object value) {
        try (QueryLog queries = QueryLog.capture()) {
            List<Book> found = Book.objects.filter(path, value);
            Sql sql = queries.entries().get(0).sql();
            System.out.println(sql.text().split(" WHERE ")[1] + " " + sql.parameters() + ": " + found);
        }
    }
}
