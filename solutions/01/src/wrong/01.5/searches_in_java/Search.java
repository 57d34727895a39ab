// misconception: the database may hand over everything, Java will sort it out
// refused with: every row was fetched
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return library.query(Sql.of("SELECT title FROM books_book ORDER BY title"), row -> row.getString(1))
            .stream().filter(title -> title.contains(typed)).toList();
    }
}
