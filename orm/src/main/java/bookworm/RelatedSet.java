package bookworm;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.Column;
import java.util.*;
import java.util.stream.Stream;

/**
 * The way back of a foreign key: the objects that refer to this one, {@code author.books}. A manager of just those. Each
 * use asks the database, unless they were prefetched.
 *
 * @param <T> the model that refers
 */
public final class RelatedSet<T extends Model> extends Related<T> {

    RelatedSet(Model owner, Class<T> model, String foreignKey) {
        super(owner, model, foreignKey);
    }

    private FieldMeta key() {
        return meta().field(relatedField());
    }

    @Override
    Query query() {
        return new Query(meta()).and(new Column(0, key()).is(ownerKey()));
    }

    @Override
    T newObject() {
        T object = super.newObject();
        Links.refer(object, key(), owner);
        return object;
    }

    @Override
    void insert(T object) {
        changed();
        super.insert(object);
    }

    /** {@inheritDoc} Each of them refers to the owner. */
    @Override
    public List<T> bulkCreate(Collection<T> objects) {
        ownerKey();
        changed();
        objects.forEach(object -> Links.refer(object, key(), owner));
        return super.bulkCreate(objects);
    }

    /** Lets the objects refer to the owner. One query, which changes their rows. */
    @SafeVarargs
    public final void add(T... objects) {
        moveHere(keys(Stream.of(objects)));
        for (T object : objects) {
            Links.refer(object, key(), owner);
        }
    }

    /**
     * Lets the objects refer to nothing. One query. Only where the foreign key is nullable. Throws {@link DoesNotExist}
     * where an object does not refer to the owner.
     */
    @SafeVarargs
    public final void remove(T... objects) {
        nullable("remove");
        List<Object> keys = keys(Stream.of(objects));
        for (T object : objects) {
            if (!Objects.equals(key().get(object), owner.pk())) {
                throw new DoesNotExist("'" + object + "' does not refer to '" + owner + "', so it cannot be removed from it.");
            }
        }
        changed();
        filter("pk__in", keys).update(relatedField(), null);
        for (T object : objects) {
            ((Ref<?>) key().raw(object)).set(null);
        }
    }

    /** Lets no object refer to the owner any more. One query. Only where the foreign key is nullable. */
    public void clear() {
        nullable("clear");
        changed();
        all().update(relatedField(), null);
    }

    /** Makes these the objects that refer to the owner: removes those that are too many, adds those that are missing. */
    public void set(Collection<T> objects) {
        Set<T> before = new HashSet<>(all().list());
        Set<T> after = new HashSet<>(objects);
        Database.atomic(() -> {
            List<Object> missing = keys(after.stream().filter(each -> !before.contains(each)));
            List<Object> extra = keys(before.stream().filter(each -> !after.contains(each)));
            if (!extra.isEmpty()) {
                nullable("set");
                all().filter("pk__in", extra).update(relatedField(), null);
            }
            moveHere(missing);
        });
        objects.forEach(object -> Links.refer(object, key(), owner));
    }

    private void moveHere(List<Object> keys) {
        Object owner = ownerKey();
        changed();
        if (!keys.isEmpty()) {
            QuerySet.of(new Query(meta())).filter("pk__in", keys).update(relatedField(), owner);
        }
    }

    private void nullable(String verb) {
        if (!key().nullable()) {
            throw new QueryError("Cannot " + verb + ": " + key() + " is not nullable, so an object cannot be without one. "
                + "Let it refer to another, or delete it.");
        }
    }

    @Override
    public boolean fits(Relation relation) {
        return relation.kind() == Relation.Kind.FORWARD && !relation.field().reference().one();
    }
}
