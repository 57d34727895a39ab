// misconception: text and values may share a string
// refused with: what was typed became part of the statement
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE '%" + typed + "%' ORDER BY title"),
            row -> row.getString(1));
    }
}
