// right because: to escape a letter that has no other meaning does no harm in H2
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

final class Search {

    static List<String> titlesContaining(Database library, String typed) {
        StringBuilder pattern = new StringBuilder("%");
        for (char letter : typed.toCharArray()) {
            pattern.append('!').append(letter);
        }
        return library.query(Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '!' ORDER BY title", pattern.append('%').toString()),
            row -> row.getString(1));
    }
}
