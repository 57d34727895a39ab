// misconception: Java's two backslashes are not enough, SQL needs two as well
// refused with: The escape character is one letter
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String escaped = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '\\\\' ORDER BY title", "%" + escaped + "%"),
            row -> row.getString(1));
    }
}
