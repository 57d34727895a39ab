// misconception: a set that sorts loses nothing
// refused with: Two books are called Emma
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.*;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        return new ArrayList<>(new TreeSet<>(library.query(
            Sql.of("SELECT title FROM books_book WHERE POSITION(? IN title) > 0", typed), row -> row.getString(1))));
    }
}
