package desk;

import bookworm.Model;
import bookworm.exercises.Todo;
import java.util.Map;

/** Exercise 04.5, build: a page with a form. All that comes in is text, and its user hears of all faults at once. */
final class Page {

    private Page() { }

    /**
     * Fills an object from the boxes of a form, by the names of its fields, and checks it. What fits is in the object afterwards,
     * whatever else is wrong.
     *
     * @throws bookworm.errors.ValidationError with all that is wrong, by field: of a text that cannot be converted, what
     *         {@code convert} says, and nothing else of that field; of all other fields, what {@code fullClean} says
     */
    static void fill(Model object, Map<String, String> typed) {
        throw new Todo("04.5", "fill the object, gather what convert and what fullClean refuse, and throw once");
    }
}
