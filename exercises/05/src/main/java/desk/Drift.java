package desk;

import bookworm.db.Database;
import bookworm.exercises.Todo;
import java.util.List;

/** Exercise 05.7, build: a model, held against the table that is there. */
final class Drift {

    private Drift() { }

    /**
     * What the model and its table do not share; nothing if they agree. A sentence for each, those of the model's fields
     * first, in the order of the fields, whatever is to be said of each; then those of columns that the model does not
     * know, by the alphabet:
     * <pre>
     * books_book is not there.                                  and then no other sentence
     * books_book.title takes NULL, the model does not.
     * books_book.pages is not there.
     * books_book.price takes no NULL, the model does.
     * books_book.publisher is not in the model.
     * </pre>
     * Names are those of the database, letter by letter: {@code TITLE} is not {@code title}. The tables are those of the
     * schema PUBLIC; H2 tells of them in {@code INFORMATION_SCHEMA.COLUMNS}.
     */
    static List<String> of(Database database, Class<?> model) {
        throw new Todo("05.7", "compare the model with INFORMATION_SCHEMA.COLUMNS");
    }
}
