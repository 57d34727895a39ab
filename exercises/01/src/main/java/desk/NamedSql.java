package desk;

import bookworm.db.Sql;
import bookworm.exercises.Todo;
import java.util.Map;

/** Exercise 01.4, build: parameters with names, in place of marks that must be counted. */
final class NamedSql {

    private NamedSql() { }

    /**
     * {@code NamedSql.of("SELECT id FROM books_book WHERE title = :title", Map.of("title", "Emma"))} is
     * {@code Sql.of("SELECT id FROM books_book WHERE title = ?", "Emma")}.
     *
     * <p>A name is a colon and then letters, large or small, digits or underscores, at least one. (No letters but A to Z are used.)
     * A colon without a name is only a colon, and so is each colon inside a text in single quotes. A name may stand in the text more
     * than once. A value may be null.
     *
     * @throws IllegalArgumentException where the text has a name without a value, or a value is not asked for; the message
     *         says which name
     */
    static Sql of(String text, Map<String, ?> values) {
        throw new Todo("01.4", "turn each :name into a mark, and put its value in the place of that mark");
    }
}
