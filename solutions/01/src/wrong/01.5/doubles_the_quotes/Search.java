// misconception: a value is safe in the text once its quotes are doubled
// refused with: Escaping it by hand is not binding it
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String safe = typed.replace("'", "''").replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE '%" + safe + "%' ORDER BY title"),
            row -> row.getString(1));
    }
}
