package bookworm;

import bookworm.db.*;
import bookworm.meta.Relation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The objects that one query gave. When a relation is then loaded for one of them after the other, that is the N+1 problem,
 * and this is where it shows.
 */
final class ReadTogether {

    /** Of an object that no query gave. */
    static final ReadTogether ALONE = new ReadTogether(null);

    /** Where they come from; null for an object that no query gave. */
    final Database database;
    private int size;
    private final Map<String, Integer> loads = new ConcurrentHashMap<>();
    /** To ask one object again and again is another problem than N+1. */
    private final Map<String, Model> lastLoaded = new ConcurrentHashMap<>();

    ReadTogether(Database database) { this.database = database; }

    /** Told of each row as it is read. The objects are nobody else's yet, so no other thread looks. */
    void grow() { size++; }

    /** Told when a relation of one of the objects is loaded by a query of its own. */
    void loadedLazily(Model object, Relation relation) {
        String name = relation.toString();
        if (size <= 1 || lastLoaded.put(name, object) == object) {
            return;
        }
        String call = (relation.many() ? "prefetchRelated" : "selectRelated") + "(\"" + relation.name() + "\")";
        QueryLog.lazyLoad(name, call, loads.merge(name, 1, Integer::sum));
    }
}
