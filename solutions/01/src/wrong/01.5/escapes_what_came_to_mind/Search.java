// misconception: in a regular expression a dot, a star and a backslash mean something
// refused with: signs like ( and + are no letters
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String escaped = typed.replaceAll("[.*\\\\]", "\\\\$0");
        return library.query(Sql.of("SELECT title FROM books_book WHERE REGEXP_LIKE(title, ?) ORDER BY title", escaped), row -> row.getString(1));
    }
}
