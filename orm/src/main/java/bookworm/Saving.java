package bookworm;

import bookworm.errors.*;
import bookworm.fields.StringType;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;

/** Writes one object to its row, and reads it again. */
final class Saving {

    private Saving() { }

    static void save(Model object) {
        List<FieldMeta> fields = new ArrayList<>(object.meta().fields());
        boolean isPartial = fields.removeAll(object.state.deferred);
        if (isPartial) {
            update(object, fields);
        } else if (object.pk() == null || !hasUpdated(object, fields)) {
            insert(object);
        }
    }

    static void insert(Model object) { BulkSaving.insertRows(object.executor(), List.of(object), Optional.empty()); }

    /** The fields of these names, which can be written to a row that is there. */
    static List<FieldMeta> writable(ModelMeta model, List<String> names) {
        List<FieldMeta> fields = names.stream().map(model::field).toList();
        fields.stream().filter(FieldMeta::isPrimaryKey).forEach(key -> {
            throw new FieldError(key + " is the key, which says which row to write: it cannot be written itself.");
        });
        return fields;
    }

    static void update(Model object, Collection<FieldMeta> fields) {
        Object key = object.savedKey("there is no row to update");
        if (!hasUpdated(object, fields)) {
            throw new DatabaseError(object.meta().name() + " " + key + " was not updated: there is no such row any more.");
        }
    }

    private static boolean hasUpdated(Model object, Collection<FieldMeta> fields) {
        Executor executor = object.executor();
        Map<FieldMeta, Expression> values = new LinkedHashMap<>();
        fields.stream().filter(field -> !field.isPrimaryKey()).forEach(field -> values.put(field, value(object, field)));
        boolean found = values.isEmpty() ? executor.exists(rowOf(object))
            : executor.update(object.meta(), Statement.update(object.meta(), values, isRowOf(object))) > 0;
        if (found) {
            object.state.storedIn(executor.database());
        }
        return found;
    }

    /**
     * A field's value in a new row: where it may not be null and nobody set it, the database's default, and of a text
     * without one an empty text.
     */
    static Object newValue(Model object, FieldMeta field) {
        Object value = field.get(object);
        if (value != null || field.nullable() || field.isPrimaryKey()) {
            return value;
        }
        List<?> dbDefault = (List<?>) field.state().options().getOrDefault("dbDefault", List.of());
        if (!dbDefault.isEmpty()) {
            return field.spelled(dbDefault.get(0));
        }
        return field.ownType() instanceof StringType ? "" : null;
    }

    /** What is written for a field. A foreign key to an object without a key would be lost in silence. */
    static Expression value(Model object, FieldMeta field) {
        if (field.reference() != null && object.refOf(field).holdsUnsaved()) {
            throw new ValueError("Cannot save this " + object.meta().name() + ": its " + field.name()
                + " is not saved yet, so there is no key to refer to. Save that first.");
        }
        return new Param(field.convert(field.get(object)), field.type());
    }

    /** Reads fields of the object anew. What a foreign key among them led to is forgotten. */
    static void refresh(Model object, Collection<FieldMeta> fields) {
        List<Selection> columns = fields.stream().map(field -> new Selection(new Column(field), field.attribute())).toList();
        Row row = (Row) object.executor().list(rowOf(object).with(new Reads.Values(columns))).stream().findFirst()
            .orElseThrow(() -> new DoesNotExist(object.meta().name() + " " + object.pk() + " is not in the database."));
        for (FieldMeta field : fields) {
            if (field.reference() != null) {
                object.refer(field, null);
            }
            field.set(object, row.get(field.attribute()));
        }
        object.state.loaded(fields);
    }

    private static Query rowOf(Model object) { return Query.of(object.meta()).and(isRowOf(object)).unordered(); }

    private static Expression isRowOf(Model object) { return new Column(object.meta().primaryKey()).is(object.pk()); }
}
