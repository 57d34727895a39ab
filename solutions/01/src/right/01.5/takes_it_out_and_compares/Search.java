// right because: a title that changes when the text is taken out has contained it
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE ? = '' OR REPLACE(title, ?, '') <> title ORDER BY title", typed, typed), row -> row.getString(1));
    }
}
