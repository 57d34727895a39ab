// misconception: a bound value means itself, in LIKE as well
// refused with: In LIKE a % that was typed stands for any text
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ORDER BY title", "%" + typed + "%"),
            row -> row.getString(1));
    }
}
