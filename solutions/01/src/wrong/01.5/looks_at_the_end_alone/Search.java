// misconception: a % in front of what was typed is enough
// refused with: wherever in it
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '!' ORDER BY title", "%" + typed.replaceAll("[!%_]", "!$0")),
            row -> row.getString(1));
    }
}
