package bookworm;

import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.query.Query;
import bookworm.sql.Column;
import java.util.*;
import java.util.function.Consumer;

/**
 * The other side of a foreign key: the objects that refer to this one, {@code author.books}. A manager of just those. Each
 * use asks the database, unless they were prefetched. To add an object lets its foreign key refer to the owner.
 *
 * @param <T> the model that refers
 */
public final class RelatedSet<T extends Model> extends Manager<T> implements Inverse {

    private final Model owner;
    private final String field;

    RelatedSet(Model owner, Class<T> model, String foreignKey) {
        super(model);
        this.owner = owner;
        this.field = foreignKey;
    }

    /** The way from the owner to the objects: back along the other model's field. */
    private Relation relation() { return Models.meta(model).relation(field).orElseThrow().reversed(); }

    private FieldMeta key() { return relation().field(); }

    @Override Query query() { return Query.of(meta()).and(new Column(key()).is(ownerKey())); }

    @Override QuerySet<T> rows() { return QuerySet.relatedTo(new QuerySet.Owner(owner, relation(), query())); }

    @Override void insert(Model object) {
        changed();
        owner.claim(relation(), List.of(object));
        super.insert(object);
    }

    /** Relates the objects to the owner; one that is related stays so. One query. */
    @SafeVarargs public final void add(T... objects) {
        List<T> all = Given.list("add", objects);
        link(keys(all));
        owner.claim(relation(), all);
    }

    /** Makes these the objects that are related, by adding and removing the difference. At most three queries. */
    public void set(Collection<T> objects) {
        Set<Object> wanted = keys(Given.one("set", objects));
        owner.executor().atomic(() -> {
            Set<Object> linked = new LinkedHashSet<>(orderBy().valuesFlat("pk").list());
            unlink("set", linked.stream().filter(key -> !wanted.contains(key)).toList());
            link(wanted.stream().filter(key -> !linked.contains(key)).toList());
        });
        owner.claim(relation(), objects);
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

    private void link(Collection<Object> keys) {
        change(keys, batch -> Manager.of(model).filter("pk__in", batch).update(key().name(), ownerKey()));
    }

    private void unlink(String verb, Collection<Object> keys) { change(keys, batch -> letGo(verb, filter("pk__in", batch))); }

    private void letGo(String verb, QuerySet<T> rows) {
        if (!key().nullable()) {
            throw new QueryError("Cannot " + verb + ": " + key() + " is not nullable, so an object cannot be without one. "
                + "Let it refer to another, or delete it.");
        }
        changed();
        rows.update(key().name(), null);
    }

    /** The keys of objects, which are saved. */
    private Set<Object> keys(Collection<T> objects) {
        Set<Object> keys = new LinkedHashSet<>();
        objects.forEach(each -> keys.add(Given.one("A related object", each).savedKey("only create(...) could add it")));
        return keys;
    }

    /** Changes the relation for as many keys at a time as the database takes: for all of them or, on an error, for none. */
    private void change(Collection<Object> keys, Consumer<List<Object>> change) {
        changed();
        owner.executor().atomic(() -> owner.executor().batches(keys, 2).forEach(change));
    }

    /** What was read of the relation is true no more. */
    private void changed() { owner.state = owner.state.withRelated(relation().name(), null); }

    private Object ownerKey() { return owner.savedKey("nothing can be related to it"); }

    @Override public Class<?> relatedModel() { return model; }

    @Override public String relatedField() { return field; }
}
