// misconception: who types a space types nothing
// refused with: it is not nothing
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        if (typed.isBlank()) {
            return library.query(Sql.of("SELECT title FROM books_book ORDER BY title"), row -> row.getString(1));
        }
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '!' ORDER BY title", "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"), row -> row.getString(1));
    }
}
