// misconception: who types two words looks for titles that have both
// refused with: or mean another thing: a space is a letter
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String escaped = typed.replaceAll("[!%_]", "!$0").replace(' ', '%');
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '!' ORDER BY title", "%" + escaped + "%"),
            row -> row.getString(1));
    }
}
