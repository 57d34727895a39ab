package bookworm;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.query.Planner.ObjectReading;
import java.sql.*;
import java.util.*;

/** Reads a row into an object, and the related objects that were selected with it into theirs. What a row needs is worked out once. */
final class InstanceReader {

    private final ObjectReader objects;
    private final int start;
    private final int keyColumn;
    private final Set<FieldMeta> leftOut;
    /** What reads the related objects; where the row has none, an outer join gave nulls, the key among them. */
    private final Map<Relation, InstanceReader> related = new LinkedHashMap<>();
    private final RowReader annotations;

    InstanceReader(ObjectReading reading) {
        this.objects = reading.model().reader(reading.fields());
        this.start = reading.start();
        this.keyColumn = start + reading.fields().indexOf(reading.model().primaryKey()) + 1;
        this.leftOut = new LinkedHashSet<>(reading.model().fields());
        leftOut.removeAll(reading.fields());
        reading.related().forEach((relation, other) -> related.put(relation, new InstanceReader(other)));
        this.annotations = new RowReader(reading.annotations(), start + reading.fields().size());
    }

    /** The reader for one run: all objects that it reads, related ones too, are read together. */
    RowMapper<Object> forOneRun(Database database) {
        ReadTogether all = new ReadTogether(database);
        return row -> {
            all.grow();
            return read(row, all);
        };
    }

    private Model read(ResultSet row, ReadTogether all) throws SQLException {
        Model object = (Model) objects.read(row, start + 1);
        object.state.read(all, leftOut, annotations.map(row));
        for (Map.Entry<Relation, InstanceReader> each : related.entrySet()) {
            InstanceReader reader = each.getValue();
            boolean missing = row.getObject(reader.keyColumn) == null;
            List<Model> others = missing ? List.of() : List.of(reader.read(row, all));
            object.connect(each.getKey(), each.getKey().name(), others);
        }
        return object;
    }
}
