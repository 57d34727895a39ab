package desk;

import bookworm.db.Database;
import bookworm.exercises.Todo;
import bookworm.meta.ModelState;
import java.util.*;

/** Exercise 19.5, build: which rows are in the way of a change, before any of its statements runs. */
public final class Obstacles {

    private Obstacles() { }

    /**
     * The fields whose change the rows refuse, such as {@code desk.Book.title}, each with the number of rows that are in its
     * way; no field whose change goes through. It looks at plain fields of models that are on both sides, and changes nothing.
     */
    public static SortedMap<String, Long> of(Database desk, List<ModelState> before, List<ModelState> after) {
        throw new Todo("19.5", "count the rows that are in the way");
    }
}
