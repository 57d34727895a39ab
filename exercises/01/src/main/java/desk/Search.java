package desk;

import bookworm.db.Database;
import bookworm.exercises.Todo;
import java.util.List;

/** Exercise 01.5, query: the search page. */
final class Search {

    private Search() { }

    /**
     * The titles that contain what was typed, one for each book, sorted by title. Every letter stands for itself, capitals and
     * spaces included: {@code 100%} finds "100% Wool", not "1000 Wool". One statement, and the database does all the searching.
     */
    static List<String> titlesContaining(Database library, String typed) {
        throw new Todo("01.5", "find the titles that contain what was typed");
    }
}
