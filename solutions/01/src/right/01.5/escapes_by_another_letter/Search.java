// right because: any letter may be the one that escapes, if it is escaped itself
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        String pattern = "%" + typed.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '\\' ORDER BY title", pattern), row -> row.getString("title"));
    }
}
