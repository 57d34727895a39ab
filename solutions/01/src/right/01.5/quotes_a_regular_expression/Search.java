// right because: a quoted text is a regular expression without special letters
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;
import java.util.regex.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE REGEXP_LIKE(title, ?) ORDER BY title", Pattern.quote(typed)),
            row -> row.getString(1));
    }
}
