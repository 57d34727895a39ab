// misconception: nobody types what ends the quoting
// refused with: Pattern.quote knows how
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(Sql.of("SELECT title FROM books_book WHERE REGEXP_LIKE(title, ?) ORDER BY title", "\\Q" + typed + "\\E"), row -> row.getString(1));
    }
}
