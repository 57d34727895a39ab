// misconception: a search means the same in capitals and small letters
// refused with: Every letter stands for itself, small letters too
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String escaped = typed.toLowerCase().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return library.query(Sql.of("SELECT title FROM books_book WHERE LOWER(title) LIKE ? ORDER BY title", "%" + escaped + "%"),
            row -> row.getString(1));
    }
}
