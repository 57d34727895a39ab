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
        changed();
        objects.forEach(object -> Links.refer(object, key(), owner));
        return super.bulkCreate(objects);
    }

    /** Lets the objects refer to the owner. One query, which changes their rows. */
    @SafeVarargs
    public final void add(T... objects) {
        moveHere(keys(Stream.of(objects)));
        Stream.of(objects).forEach(object -> Links.refer(object, key(), owner));
    }

    /**
     * Lets the objects refer to nothing. One query. Only where the foreign key is nullable. Throws {@link DoesNotExist}
     * where an object does not refer to the owner.
     */
    @SafeVarargs
    public final void remove(T... objects) {
        for (T object : objects) {
            if (!Objects.equals(key().get(object), owner.pk())) {
                throw new DoesNotExist("'" + object + "' does not refer to '" + owner + "', so it cannot be removed from it.");
            }
        }
        letGo("remove", filter("pk__in", keys(Stream.of(objects))));
        Stream.of(objects).forEach(object -> key().set(object, null));
    }

    /** Lets no object refer to the owner any more. One query. Only where the foreign key is nullable. */
    public void clear() {
        letGo("clear", all());
    }

    /** Makes these the objects that refer to the owner: removes those that are too many, adds those that are missing. */
    public void set(Collection<T> objects) {
        Set<Object> before = new LinkedHashSet<>(keys(all().list().stream()));
        Set<Object> after = new LinkedHashSet<>(keys(objects.stream()));
        List<Object> extra = before.stream().filter(key -> !after.contains(key)).toList();
        Database.atomic(() -> {
            if (!extra.isEmpty()) {
                letGo("set", filter("pk__in", extra));
            }
            moveHere(after.stream().filter(key -> !before.contains(key)).toList());
        });
        objects.forEach(object -> Links.refer(object, key(), owner));
    }

    private void moveHere(List<Object> keys) {
        changed();
        QuerySet.of(new Query(meta())).filter("pk__in", keys).update(relatedField(), ownerKey());
    }

    private void letGo(String verb, QuerySet<T> rows) {
        if (!key().nullable()) {
            throw new QueryError("Cannot " + verb + ": " + key() + " is not nullable, so an object cannot be without one. "
                + "Let it refer to another, or delete it.");
        }
        changed();
        rows.update(relatedField(), null);
    }

    @Override
    public boolean fits(Relation relation) {
        return relation.kind() == Relation.Kind.FORWARD && !relation.field().reference().one();
    }
}
