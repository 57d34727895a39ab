// misconception: a percent sign is doubled, as an apostrophe is
// refused with: means something already
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String escaped = typed.replace("%", "%%").replace("_", "%_");
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '%' ORDER BY title", "%" + escaped + "%"),
            row -> row.getString(1));
    }
}
