// right because: the database finds the titles, and whoever sorts them, they are sorted
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        Sql sql = Sql.of("SELECT title FROM books_book WHERE INSTR(title, ?) > 0", typed);
        return library.query(sql, row -> row.getString(1)).stream().sorted().toList();
    }
}
