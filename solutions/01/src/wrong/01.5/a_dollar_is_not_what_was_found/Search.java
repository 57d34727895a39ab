// misconception: a backslash before $0 is a backslash
// refused with: took away what the $ means
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String escaped = typed.replaceAll("[%_\\\\]", "\\$0");
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE title LIKE ? ORDER BY title", "%" + escaped + "%"), row -> row.getString(1));
    }
}
