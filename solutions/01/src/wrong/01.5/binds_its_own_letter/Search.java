// misconception: a letter that is bound need not be escaped
// refused with: A reader typed #, the letter that escapes
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE ? ORDER BY title",
                "%" + typed.replace("%", "#%").replace("_", "#_") + "%", "#"),
            row -> row.getString(1));
    }
}
