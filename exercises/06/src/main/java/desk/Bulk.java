package desk;

import bookworm.Model;
import bookworm.exercises.Todo;
import java.util.List;

/** Exercise 06.7, build: many objects with one statement. */
final class Bulk {

    private Bulk() { }

    /**
     * Inserts objects of one model, all with one INSERT, and gives each the key that the database made for its row, as a
     * {@code Long}. Nothing is validated. Without objects, no statement is sent. Throws a {@link bookworm.errors.ValueError} before
     * anything is sent, where one of them has a key already, or has a value that its field's {@code convert} refuses.
     */
    static void create(List<? extends Model> objects) {
        throw new Todo("06.7", "insert all objects with one statement, and give each its key");
    }
}
