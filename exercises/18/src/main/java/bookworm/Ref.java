package bookworm;

import bookworm.errors.DoesNotExist;
import bookworm.meta.*;
import bookworm.query.Query;
import bookworm.sql.Column;
import java.util.*;

/**
 * A foreign key in an object: the key, and the object that it refers to once that is loaded.
 *
 * @param <T> the model that it refers to
 */
public final class Ref<T extends Model> implements KeyHolder {

    private final Model owner;
    private Object key;
    private T object;

    Ref(Model owner, Object defaultKey) {
        this.owner = owner;
        this.key = defaultKey;
    }

    /**
     * The related object; null where there is none. One query, unless it is loaded already. Throws {@link DoesNotExist} where
     * the row that the key names is gone, or where a key that may not be null is not set yet.
     */
    public T get() {
        if (object == null && key != null) {
            load(relation());
        } else if (object == null && !relation().field().nullable()) {
            throw new DoesNotExist(relation() + " is not set, and may not be null: set it before it is asked for.");
        }
        return object;
    }

    private Relation relation() { return owner.meta().relationHeldIn(owner, this); }

    /** Refers to another object, or to none. It is written by the owner's {@code save}. */
    public void set(T other) { set(other, relation().field()); }

    /** {@link #set} where it is known which field this is. Along a one-to-one field, the object knows the owner in turn. */
    void set(T other, FieldMeta field) {
        throw new bookworm.exercises.Todo("18.3", "refer to another object, and let it know");
    }

    /** The key of the related object; null where there is none. No query. */
    @Override public Object key() { return object != null && object.pk() != null ? object.pk() : key; }

    /** Refers to the object of that key, which is not loaded. */
    public void key(Object newKey) { takeKey(relation().field().convert(newKey)); }

    @Override public void takeKey(Object newKey) {
        if (object != null && !Objects.equals(newKey, object.pk())) {
            set(null);
        }
        key = newKey;
    }

    /** Whether {@link #get} needs no query. */
    public boolean isLoaded() { return object != null || key == null; }

    boolean holdsUnsaved() { return object != null && object.pk() == null; }

    private void load(Relation relation) {
        owner.state.readTogether().loadedLazily(owner, relation);
        Query target = Query.of(relation.target()).and(new Column(relation.target().primaryKey()).is(key)).unordered();
        T loaded = QuerySet.<T>of(target).list().stream().findFirst()
            .orElseThrow(() -> new DoesNotExist(relation + " refers to " + relation.target().name() + " " + key
                + ", which is not in the database."));
        loaded.state = loaded.state.with(owner.state.readTogether());
        set(loaded, relation.field());
    }

    @Override public String toString() { return object != null ? object.toString() : String.valueOf(key); }
}
