package bookworm;

import bookworm.db.RowMapper;
import bookworm.meta.*;
import bookworm.query.Planner.ObjectReading;
import java.util.*;

/** Reads a row into an object, and the related objects that were selected with it into theirs. What a row needs is worked out once. */
final class InstanceReader {

    private final ObjectReading reading;
    private final Map<Relation, InstanceReader> related = new LinkedHashMap<>();

    InstanceReader(ObjectReading reading) {
        this.reading = reading;
        reading.related().forEach((relation, other) -> related.put(relation, new InstanceReader(other)));
    }

    /** The reader for one run: all objects that it reads, related ones too, are read together. */
    RowMapper<Model> forOneRun() { return reader(new ReadTogether()); }

    private RowMapper<Model> reader(ReadTogether all) {
        throw new bookworm.exercises.Todo("15.2", "read an object, and what was selected with it");
    }

    /** Reads the object that there is, or none: where the row has none, an outer join gave nulls, the key among them. */
    private RowMapper<List<Model>> relatedReader(ReadTogether all) {
        throw new bookworm.exercises.Todo("15.2", "read the related object, where the row has one");
    }
}
