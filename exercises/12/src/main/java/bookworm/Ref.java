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

    Ref(Model owner) { this.owner = owner; }

    /**
     * The related object; null where there is none. One query, unless it is loaded already. Throws {@link DoesNotExist} where
     * the row that the key names is gone, or where a key that may not be null is not set yet.
     */
    public T get() {
        throw new bookworm.exercises.Todo("12.2", "load once, when asked");
    }

    private Relation relation() { return owner.meta().relationHeldIn(owner, this); }

    /** Refers to another object, or to none. It is written by the owner's {@code save}. */
    public void set(T other) {
        throw new bookworm.exercises.Todo("12.2", "refer to another object, or to none");
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
        throw new bookworm.exercises.Todo("12.2", "read the row that the key names");
    }

    @Override public String toString() { return object != null ? object.toString() : String.valueOf(key); }
}
