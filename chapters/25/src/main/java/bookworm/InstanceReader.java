package bookworm;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.query.Planner.ObjectReading;
import java.util.*;

/** Reads a row into an object, and the related objects that were selected with it into theirs. What a row needs is worked out once. */
final class InstanceReader {

    private final ObjectReading reading;
    private final ObjectReader objects;
    private final Set<FieldMeta> leftOut;
    private final Map<Relation, InstanceReader> related = new LinkedHashMap<>();
    private final RowReader annotations;

    InstanceReader(ObjectReading reading) {
        this.reading = reading;
        this.objects = reading.model().reader(reading.fields());
        this.leftOut = new LinkedHashSet<>(reading.model().fields());
        leftOut.removeAll(reading.fields());
        reading.related().forEach((relation, other) -> related.put(relation, new InstanceReader(other)));
        this.annotations = new RowReader(reading.annotations(), reading.start() + reading.fields().size());
    }

    /** The reader for one run: all objects that it reads, related ones too, are read together. */
    RowMapper<Object> forOneRun(Database database) { return reader(new ReadTogether(database))::map; }

    private RowMapper<Model> reader(ReadTogether all) {
        int first = reading.start() + 1;
        ObjectState state = ObjectState.read(all, leftOut);
        Map<Relation, RowMapper<List<Model>>> others = new LinkedHashMap<>();
        related.forEach((relation, reader) -> others.put(relation, reader.relatedReader(all)));
        return row -> {
            Model object = (Model) objects.read(row, first);
            object.state = state.with(annotations.map(row));
            for (Map.Entry<Relation, RowMapper<List<Model>>> each : others.entrySet()) {
                object.connect(each.getKey(), each.getKey().name(), each.getValue().map(row));
            }
            return object;
        };
    }

    /** Reads the object that there is, or none: where the row has none, an outer join gave nulls, the key among them. */
    private RowMapper<List<Model>> relatedReader(ReadTogether all) {
        RowMapper<Model> reader = reader(all);
        FieldMeta key = reading.model().primaryKey();
        int column = reading.start() + reading.fields().indexOf(key) + 1;
        return row -> key.read(row, column) == null ? List.of() : List.of(reader.map(row));
    }
}
