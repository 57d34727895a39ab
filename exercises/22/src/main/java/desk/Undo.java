package desk;

import bookworm.exercises.Todo;
import bookworm.migrations.*;
import java.util.*;

/** Exercise 22.4, debug: what has to be undone so that one migration is undone. It goes back too far. */
public final class Undo {

    private Undo() { }

    /** The migrations to undo, in their order. */
    public static List<Migration> of(MigrationGraph graph, Collection<Migration> applied, Migration wanted) {
        Todo.here("22.4", "undo what has to go, and nothing else, and delete this line");
        List<Migration> all = graph.migrations();
        List<Migration> back = new ArrayList<>(all.subList(all.indexOf(wanted), all.size()));
        Collections.reverse(back);
        return back;
    }
}
