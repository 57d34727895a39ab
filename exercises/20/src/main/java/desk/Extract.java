package desk;

import bookworm.exercises.Todo;
import bookworm.migrations.*;
import java.util.*;

/**
 * Exercise 20.5, build: an operation of one's own. The words in a field become rows of a new model, and a key leads to them.
 *
 * @param model the name of the model that has the field
 * @param into the name of the new model
 * @param key the name of the foreign key that takes the field's place
 */
public record Extract(String model, String field, String into, String key) implements Operation {

    @Override public Description describe() { return new Description('~', "Extract " + field + " of " + model + " into " + into); }

    @Override public ProjectState apply(ProjectState state, String app) {
        throw new Todo("20.5", "give the state with the new model, and with the key in the field's place");
    }

    @Override public List<Step> steps(Change change) {
        throw new Todo("20.5", "let the tables change, and the words move, there and back");
    }
}
