package bookworm;

import bookworm.meta.*;
import java.util.*;

/**
 * What an object remembers beside its values: Django's {@code _state}. It is a value, so objects that were read together share
 * one until something is remembered of one of them alone.
 *
 * @param isStored whether it has a row, as far as it knows
 * @param readTogether the objects that it was read together with
 * @param deferred the fields that were left out when it was read, and neither loaded nor set since
 * @param annotations the values that were read beside its fields
 * @param related the related objects that were read already, as a list even if there can be one only
 */
record ObjectState(boolean isStored, ReadTogether readTogether, Set<FieldMeta> deferred, Row annotations,
        Map<String, List<? extends Model>> related) {

    /** Of an object that has no row yet. */
    static final ObjectState NEW = new ObjectState(false, ReadTogether.ALONE, Set.of(), Row.NONE, Map.of());

    /** Of an object that was read, together with others, but for some fields. */
    static ObjectState read(ReadTogether others, Set<FieldMeta> leftOut) {
        return new ObjectState(true, others, leftOut, Row.NONE, Map.of());
    }

    @SuppressWarnings("unchecked") <T extends Model> Optional<List<T>> related(String relation) {
        return Optional.ofNullable((List<T>) related.get(relation));
    }

    ObjectState stored() { return new ObjectState(true, readTogether, deferred, annotations, related); }

    ObjectState deleted() { return new ObjectState(false, readTogether, deferred, annotations, related); }

    ObjectState with(ReadTogether others) { return new ObjectState(isStored, others, deferred, annotations, related); }

    ObjectState with(Row values) {
        return values == annotations ? this : new ObjectState(isStored, readTogether, deferred, values, related);
    }

    /** These fields now hold what they are to hold. */
    ObjectState withLoaded(Collection<FieldMeta> fields) {
        Set<FieldMeta> others = new LinkedHashSet<>(deferred);
        others.removeAll(fields);
        return new ObjectState(isStored, readTogether, others, annotations, related);
    }

    /** With related objects, so that they need not be read again; null forgets them. */
    ObjectState withRelated(String relation, List<? extends Model> objects) {
        return withRelated(Maps.with(related, relation, objects));
    }

    ObjectState withRelated(Map<String, List<? extends Model>> others) {
        return new ObjectState(isStored, readTogether, deferred, annotations, others);
    }
}
