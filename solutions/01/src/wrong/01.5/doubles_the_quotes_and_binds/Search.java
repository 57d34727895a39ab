// misconception: twice protected is better
// refused with: The apostrophe was doubled and then bound
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '!' ORDER BY title", "%" + typed.replace("'", "''").replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"), row -> row.getString(1));
    }
}
