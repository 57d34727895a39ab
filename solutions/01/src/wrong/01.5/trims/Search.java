// misconception: spaces around what was typed mean nothing
// refused with: a space is a letter like another
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '!' ORDER BY title",
                "%" + typed.trim().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"),
            row -> row.getString(1));
    }
}
