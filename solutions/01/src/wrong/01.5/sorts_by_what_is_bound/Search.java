// misconception: all that may change is bound, the name of a column too
// refused with: never for a name
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String escaped = typed.replaceAll("[!%_]", "!$0");
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '!' ORDER BY ?", "%" + escaped + "%", "title"),
            row -> row.getString(1));
    }
}
