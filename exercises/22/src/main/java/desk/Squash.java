package desk;

import bookworm.exercises.Todo;
import bookworm.migrations.*;
import java.util.*;

/**
 * Exercise 22.6, for another evening: several migrations become one.
 *
 * @param replaced those that it replaces, of one app and in their order
 */
public record Squash(String name, List<Migration> replaced) implements Migration {

    /** A migration that has other dependencies than before. */
    public record Moved(String app, String name, List<String> dependencies, List<Operation> operations) implements Migration { }

    @Override public String app() { return replaced.get(0).app(); }

    @Override public List<String> dependencies() {
        throw new Todo("22.6", "name what comes before all of them");
    }

    @Override public List<Operation> operations() {
        throw new Todo("22.6", "do what they did");
    }

    /** The same folder of migrations, with this one in the place of those that it replaces. */
    public List<Migration> in(List<Migration> all) {
        throw new Todo("22.6", "put it in their place");
    }

    /** Tells the history of the current database, where all migrations are still as they were. */
    public void takeOver(List<Migration> all) {
        throw new Todo("22.6", "let the history have it in their place");
    }
}
