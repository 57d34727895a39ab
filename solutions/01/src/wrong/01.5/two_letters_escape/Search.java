// misconception: two backslashes in SQL are one
// refused with: The escape character is one letter
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE title LIKE '%' || ? || '%' ESCAPE '\\\\' ORDER BY title", typed),
            row -> row.getString(1));
    }
}
