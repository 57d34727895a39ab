package desk;

import bookworm.Model;
import bookworm.exercises.Todo;
import java.util.*;

/** Exercise 14.6, for another evening: what a deletion would do. It asks, and writes nothing. */
public final class DryRun {

    /**
     * What would happen, each by names in their order.
     *
     * @param going how many rows would go, by model: {@code Writer}
     * @param freed how many rows would stay with another key, by foreign key: {@code Work.translator}
     * @param forbidding how many rows forbid it, by foreign key: {@code Portrait.writer}; where there are any, nothing would happen
     */
    public record Plan(SortedMap<String, Integer> going, SortedMap<String, Integer> freed, SortedMap<String, Integer> forbidding) { }

    private DryRun() { }

    public static Plan of(Model object) {
        throw new Todo("14.6", "say what a deletion would do");
    }
}
