package bookworm;

import bookworm.db.QueryLog;
import bookworm.meta.*;
import java.util.*;

/**
 * The objects that one query gave. When a relation is then loaded for one of them after the other, that is the N+1 problem,
 * and this is where it shows.
 */
final class ReadTogether {

    /** Of an object that no query gave. */
    static final ReadTogether ALONE = new ReadTogether();

    private int size;
    private Map<String, Loads> loads = Map.of();

    /** How often a relation was loaded, and for which object last: to ask one again and again is another problem than N+1. */
    private record Loads(int times, Model last) { }

    /** Told of each row as it is read. The objects are nobody else's yet, so no other thread looks. */
    void grow() { size++; }

    /** Told when a relation of one of the objects is loaded by a query of its own. */
    synchronized void loadedLazily(Model object, Relation relation) {
        throw new bookworm.exercises.Todo("15.1", "count the objects that load a relation");
    }
}
