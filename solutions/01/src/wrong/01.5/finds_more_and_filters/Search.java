// misconception: the database finds about the right rows, and Java the rest
// refused with: Java threw some of it away
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '' ORDER BY title",
                "%" + typed + "%"),
            row -> row.getString(1)).stream().filter(title -> title.contains(typed)).toList();
    }
}
