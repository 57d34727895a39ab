package desk;

import bookworm.exercises.Todo;
import java.util.List;

/** Exercise 02.6, build: a check for what no check could see in exercise 02.4. */
final class Forgotten {

    private Forgotten() { }

    /**
     * The names of a model's Java fields that are no columns, and probably should be: those without a field annotation, in
     * the order of the class, those of the classes above it first. A field that is static or transient is meant to be
     * no column.
     */
    static List<String> fields(Class<?> model) {
        throw new Todo("02.6", "find the fields that somebody forgot to annotate");
    }
}
