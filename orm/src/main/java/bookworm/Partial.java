package bookworm;

import bookworm.errors.QueryError;
import bookworm.meta.*;
import java.util.*;

/**
 * An object of which only some fields were read. A plain Java field could not tell "left out" from null or 0, so this one
 * is read by name: a field that was left out is loaded when it is asked for, once, by one query.
 *
 * @param <M> the model
 */
public final class Partial<M> implements Values {

    private final Model object;

    Partial(Model object) { this.object = object; }

    /** The value of a field, or null; of a foreign key, the related object. */
    @Override
    public Object get(String name) {
        FieldMeta field = object.meta().field(name);
        load(field);
        return field.reference() != null && name.equals(field.name()) ? object.refOf(field).get() : field.get(object);
    }

    /** A related object that was read in part together with this one. */
    public Partial<?> related(String name) {
        Relation relation = object.meta().relation(name).orElseThrow(() ->
            new QueryError("'" + name + "' is no relation of " + object.meta().name() + "."));
        Model other = (Model) get(relation.field().name());
        return other == null ? null : new Partial<>(other);
    }

    /** Sets a field; {@link #save} writes it with those that were read. */
    public void set(String name, Object value) {
        FieldMeta field = object.meta().field(name);
        object.set(field, value);
        Set<FieldMeta> loaded = new LinkedHashSet<>(object.loadedFields());
        loaded.add(field);
        object.loaded(loaded, object.annotations());
    }

    /** Writes the fields that were read or set, and no others. One query. */
    public void save() { object.save(); }

    public Object pk() { return object.pk(); }

    /** The names of the fields that were left out and not loaded since. */
    public Set<String> deferredFields() {
        return new TreeSet<>(object.meta().fields().stream().filter(field -> !object.loadedFields().contains(field))
            .map(FieldMeta::attribute).toList());
    }

    /** The whole object, for plain use. One query, where anything was left out. */
    @SuppressWarnings("unchecked")
    public M full() {
        if (!deferredFields().isEmpty()) {
            object.refreshFromDb();
        }
        return (M) object;
    }

    Model model() { return object; }

    private void load(FieldMeta field) {
        if (!object.loadedFields().contains(field)) {
            String name = field.attribute();
            set(name, QuerySet.of(new Query(object.meta())).filter("pk", object.pk()).valuesFlat(name).get());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partial<?> partial && object.equals(partial.object);
    }

    @Override
    public int hashCode() { return object.hashCode(); }

    @Override
    public String toString() {
        return "Partial " + object.meta().name() + " " + object.pk() + " without " + deferredFields();
    }
}
