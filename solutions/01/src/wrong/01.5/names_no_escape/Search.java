// misconception: an exclamation mark escapes by itself
// refused with: ESCAPE names it
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String escaped = typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ORDER BY title", "%" + escaped + "%"),
            row -> row.getString(1));
    }
}
