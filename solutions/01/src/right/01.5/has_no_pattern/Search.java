// right because: POSITION looks for a text and knows no pattern, so there is nothing to escape
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(Sql.of("SELECT title FROM books_book WHERE POSITION(? IN title) > 0 ORDER BY title", typed), row -> row.getString(1));
    }
}
