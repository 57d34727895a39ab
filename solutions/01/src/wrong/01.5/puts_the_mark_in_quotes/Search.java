// misconception: a mark works inside quotes too
// refused with: A mark inside quotes is a question mark
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE '%?%' ORDER BY title", typed),
            row -> row.getString(1));
    }
}
