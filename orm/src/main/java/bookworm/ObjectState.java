package bookworm;

import bookworm.db.Database;
import bookworm.meta.*;
import java.util.*;

/** What an object remembers beside its values: Django's {@code _state}. */
final class ObjectState {

    /** Whether the object has a row, as far as it knows. */
    boolean isStored;
    /** The objects that it was read together with. */
    ReadTogether readTogether = ReadTogether.ALONE;
    /** The fields that were left out when it was read, and neither loaded nor set since. */
    Set<FieldMeta> deferred = Set.of();
    /** The values that were read beside its fields. */
    Row annotations = Row.NONE;
    /** Where its row is; null before it has one. */
    private Database database;
    private Map<String, List<? extends Model>> related = Map.of();

    /** Where its row is, and with it what is related; of a new object, where it would be saved now. */
    Database database() { return database != null ? database : Database.current(); }

    /** The object has a row in that database. */
    void storedIn(Database where) {
        isStored = true;
        database = where;
    }

    /** The object was read, together with others, but for some fields. */
    void read(ReadTogether others, Set<FieldMeta> leftOut, Row values) {
        storedIn(others.database);
        readTogether = others;
        deferred = leftOut;
        annotations = values;
    }

    /** These fields now hold what they are to hold. */
    void loaded(Collection<FieldMeta> fields) {
        deferred = new LinkedHashSet<>(deferred);
        deferred.removeAll(fields);
    }

    /** The related objects that were read already, as a list even if there can be one only. */
    @SuppressWarnings("unchecked") <T extends Model> Optional<List<T>> remembered(String relation) {
        return Optional.ofNullable((List<T>) related.get(relation));
    }

    /** Keeps related objects, so that they need not be read again. */
    void remember(String relation, List<? extends Model> objects) { related = Maps.with(related, relation, objects); }

    void forget(String relation) { related = Maps.with(related, relation, null); }

    void forgetRelated() { related = Map.of(); }
}
