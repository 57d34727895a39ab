// misconception: a regular expression has no % and no _
// refused with: as in a regular expression
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE title REGEXP ? ORDER BY title", ".*" + typed + ".*"),
            row -> row.getString(1));
    }
}
