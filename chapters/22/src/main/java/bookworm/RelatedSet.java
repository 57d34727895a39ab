package bookworm;

import bookworm.errors.*;
import bookworm.meta.*;
import java.util.*;

/**
 * The other side of a foreign key: the objects that refer to this one, {@code author.books}. A manager of just those. Each
 * use asks the database, unless they were prefetched. To add an object lets its foreign key refer to the owner.
 *
 * @param <T> the model that refers
 */
public final class RelatedSet<T extends Model> extends RelatedManager<T> {

    RelatedSet(Model owner, Class<T> model, String foreignKey) { super(owner, model, foreignKey); }

    private FieldMeta key() { return relation().field(); }

    @Override void insert(Model object) {
        changed();
        owner.claim(relation(), List.of(object));
        super.insert(object);
    }

    /**
     * Lets the objects refer to nothing. One query. Only where the foreign key is nullable. Throws {@link DoesNotExist}
     * where an object does not refer to the owner.
     */
    @SafeVarargs public final void remove(T... objects) {
        List<T> all = Given.list("remove", objects);
        for (T object : all) {
            if (!Objects.equals(key().get(object), owner.pk())) {
                throw new DoesNotExist("'" + object + "' does not refer to '" + owner + "', so it cannot be removed from it.");
            }
        }
        unlink("remove", keys(all));
        all.forEach(object -> key().set(object, null));
    }

    /** Lets no object refer to the owner any more. One query. Only where the foreign key is nullable. */
    public void clear() { letGo("clear", all()); }

    @Override void link(Collection<Object> keys) {
        change(keys, batch -> Manager.of(model).filter("pk__in", batch).update(key().name(), ownerKey()));
    }

    @Override void unlink(String verb, Collection<Object> keys) { change(keys, batch -> letGo(verb, filter("pk__in", batch))); }

    private void letGo(String verb, QuerySet<T> rows) {
        if (!key().nullable()) {
            throw new QueryError("Cannot " + verb + ": " + key() + " is not nullable, so an object cannot be without one. "
                + "Let it refer to another, or delete it.");
        }
        changed();
        rows.update(key().name(), null);
    }

    @Override public boolean fits(Relation relation) {
        return relation.kind() == Relation.Kind.FORWARD && !relation.field().unique();
    }
}
