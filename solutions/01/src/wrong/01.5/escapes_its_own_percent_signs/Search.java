// misconception: each % in the pattern is to be escaped
// refused with: Both % around it were escaped as well
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String pattern = "%" + typed + "%";
        String escaped = pattern.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '!' ORDER BY title", escaped), row -> row.getString(1));
    }
}
