// misconception: the table is called book
// refused with: The database refused the statement
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM book WHERE title LIKE ? ESCAPE '!' ORDER BY title",
                "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"),
            row -> row.getString(1));
    }
}
