// misconception: a title twice is a mistake of the join
// refused with: Two books are called Emma
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT DISTINCT title FROM books_book WHERE POSITION(? IN title) > 0 ORDER BY title", typed), row -> row.getString(1));
    }
}
