// misconception: the order of the three replacements does not matter
// refused with: was then escaped itself
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String escaped = typed.replace("%", "\\%").replace("_", "\\_").replace("\\", "\\\\");
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '\\' ORDER BY title", "%" + escaped + "%"),
            row -> row.getString(1));
    }
}
