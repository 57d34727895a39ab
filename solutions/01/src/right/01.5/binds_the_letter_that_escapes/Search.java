// right because: the letter after ESCAPE may be bound too
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE ? ORDER BY title",
                "%" + typed.replaceAll("[#%_]", "#$0") + "%", "#"),
            row -> row.getString(1));
    }
}
