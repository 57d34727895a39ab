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
    private final M whole;

    /** The object of which only some fields were read, and what it is given as once all of them are. */
    Partial(Model object, M whole) {
        this.object = object;
        this.whole = whole;
    }

    /** The value of a field, or null; of a foreign key, the related object. One query for what was left out, the first time. */
    @Override public Object get(String name) {
        throw new bookworm.exercises.Todo("16.3", "give a value, and load it first where it was left out");
    }

    /**
     * A related object that was read in part together with this one; null where there is none. One query, unless it was read
     * already.
     */
    public Partial<?> related(String name) {
        Relation relation = object.meta().relation(name).orElseThrow(() ->
            new QueryError("'" + name + "' is no relation of " + object.meta().name() + "."));
        Model other = (Model) get(relation.field().name());
        return other == null ? null : new Partial<>(other, other);
    }

    /** Sets a field; {@link #save} writes it with those that were read. */
    public void set(String name, Object value) {
        throw new bookworm.exercises.Todo("16.3", "set a field that may not have been read");
    }

    /** Writes the fields that were read or set, and no others. One query. */
    public void save() { object.save(); }

    public Object pk() { return object.pk(); }

    /** The names of the fields that were left out and not loaded since. */
    public Set<String> deferredFields() {
        return new TreeSet<>(object.state.deferred().stream().map(FieldMeta::attribute).toList());
    }

    /** The whole object, for plain use. One query for what was left out, if anything was; what was read or set stays as it is. */
    public M full() {
        throw new bookworm.exercises.Todo("16.3", "load all that is left out");
    }

    Model model() { return object; }

    @Override public boolean equals(Object other) {
        return other instanceof Partial<?> partial && object.equals(partial.object);
    }

    @Override public int hashCode() { return object.hashCode(); }

    @Override public String toString() {
        return "Partial " + object.meta().name() + " " + object.pk() + " without " + deferredFields();
    }
}
