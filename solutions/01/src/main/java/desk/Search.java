package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.List;

/** Exercise 01.5, query: the search page. */
final class Search {

    private Search() { }

    /** The titles of the books that contain what was typed, sorted by title. Every letter stands for itself. */
    static List<String> titlesContaining(Database library, String typed) {
        return library.query(
            Sql.of("SELECT title FROM books_book WHERE title LIKE ? ESCAPE '!' ORDER BY title", "%" + escaped(typed) + "%"),
            row -> row.getString(1));
    }

    /** The letter that escapes comes first: the other two replacements add more of it. */
    private static String escaped(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
