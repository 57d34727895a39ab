package bookworm;

import bookworm.errors.DoesNotExist;
import bookworm.meta.*;
import java.util.Objects;

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

    /** The related object; null where there is none. One query, unless it is loaded already. */
    public T get() {
        if (object == null && key != null) {
            object = load();
        }
        return object;
    }

    /** Refers to another object, or to none. It is written by the owner's {@code save}. */
    public void set(T other) {
        object = other;
        key = other == null ? null : other.pk();
    }

    /** The key of the related object; null where there is none. No query. */
    @Override
    public Object key() { return object != null && object.pk() != null ? object.pk() : key; }

    /** Refers to the object of that key, which is not loaded. */
    public void key(Object newKey) {
        takeKey(owner.meta().relationHeldIn(owner, this).field().convert(newKey));
    }

    @Override
    public void takeKey(Object newKey) {
        if (object != null && !Objects.equals(newKey, object.pk())) {
            object = null;
        }
        key = newKey;
    }

    /** Whether {@link #get} needs no query. */
    public boolean isLoaded() { return object != null || key == null; }

    void forget() {
        key = key();
        object = null;
    }

    boolean holdsUnsaved() { return object != null && object.pk() == null; }

    private T load() {
        Relation relation = owner.meta().relationHeldIn(owner, this);
        owner.result.loadedLazily(relation);
        T loaded = QuerySet.<T>of(new Query(relation.target()).unordered()).filter("pk", key).list().stream().findFirst()
            .orElseThrow(() -> new DoesNotExist(relation + " refers to " + relation.target().name() + " " + key
                + ", which is not in the database."));
        loaded.result = owner.result;
        return loaded;
    }

    @Override
    public String toString() { return object != null ? object.toString() : String.valueOf(key); }
}
