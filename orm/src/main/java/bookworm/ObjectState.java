package bookworm;

import bookworm.db.Database;
import bookworm.meta.FieldMeta;
import java.util.*;

/** What an object remembers beside its values: Django's {@code _state}. */
final class ObjectState {

    private boolean stored;
    /** Where its row is; null before it has one. */
    private Database database;
    /** The objects that it was read together with. */
    private ReadTogether readTogether = ReadTogether.ALONE;
    /** The fields that hold what the database holds; null for all of them. */
    private Collection<FieldMeta> loadedFields;
    private Row annotations = Row.NONE;
    private Map<String, List<? extends Model>> related = Map.of();

    /** Whether the object has a row, as far as it knows. */
    boolean isStored() { return stored; }

    /** The object has a row in that database. */
    void storedIn(Database where) {
        stored = true;
        database = where;
    }

    /** The row is gone. */
    void gone() { stored = false; }

    /** Where its row is, and with it what is related; of a new object, where it would be saved now. */
    Database database() { return database != null ? database : Database.current(); }

    /** The object was read, together with others; of its fields these were, or all where there are none. */
    void read(ReadTogether others, Collection<FieldMeta> fields, Row values) {
        storedIn(others.database());
        readTogether = others;
        loadedFields = fields;
        annotations = values;
    }

    ReadTogether readTogether() { return readTogether; }

    void readTogether(ReadTogether others) { readTogether = others; }

    Row annotations() { return annotations; }

    boolean isLoaded(FieldMeta field) { return loadedFields == null || loadedFields.contains(field); }

    /** These fields hold what the database holds, too. */
    void loaded(Collection<FieldMeta> fields) {
        if (loadedFields != null) {
            Set<FieldMeta> all = new LinkedHashSet<>(loadedFields);
            all.addAll(fields);
            loadedFields = all;
        }
    }

    /** The related objects that were read already, as a list even if there can be one only. */
    @SuppressWarnings("unchecked")
    <T extends Model> Optional<List<T>> remembered(String relation) {
        return Optional.ofNullable((List<T>) related.get(relation));
    }

    /** Keeps related objects, so that they need not be read again. */
    void remember(String relation, List<? extends Model> objects) {
        if (related.isEmpty()) {
            related = new HashMap<>();
        }
        related.put(relation, objects);
    }

    void forget(String relation) {
        if (!related.isEmpty()) {
            related.remove(relation);
        }
    }

    void forgetRelated() { related = Map.of(); }
}
