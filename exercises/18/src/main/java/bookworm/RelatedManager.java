package bookworm;

import bookworm.meta.*;
import bookworm.query.*;
import java.util.*;
import java.util.function.Consumer;

/** What the managers of related objects share: whose they are, what is remembered of them, and how they change. */
abstract class RelatedManager<T extends Model> extends Manager<T> implements Inverse {

    final Model owner;
    private final String field;

    RelatedManager(Model owner, Class<T> model, String field) {
        super(model);
        this.owner = owner;
        this.field = field;
    }

    /** The way from the owner to the objects: back along the other model's field. */
    Relation relation() { return Models.meta(model).relation(field).orElseThrow().reversed(); }

    /** All of them; a filter that is called next is about the same rows of a join table. */
    @Override final Query query() {
        Query all = Query.of(meta());
        TableRows related = Filter.apply(all.rows(), Given.lookups(relation().reversed().name(), ownerKey()));
        return all.with(related.withStickyJoin());
    }

    /** Relates the objects with these keys to the owner. */
    abstract void link(Collection<Object> keys);

    /** Takes the objects with these keys away from the owner; the verb is what the caller called. */
    abstract void unlink(String verb, Collection<Object> keys);

    @Override final QuerySet<T> rows() { return QuerySet.relatedTo(new QuerySet.Owner(owner, relation(), query())); }

    /**
     * Relates the objects to the owner; one that is related stays so. One query to many objects, two to many-to-many ones.
     */
    @SafeVarargs public final void add(T... objects) {
        List<T> all = Given.list("add", objects);
        link(keys(all));
        owner.claim(relation(), all);
    }

    /** Makes these the objects that are related, by adding and removing the difference. At most four queries. */
    public void set(Collection<T> objects) {
        replace(keys(Given.one("set", objects)));
        owner.claim(relation(), objects);
    }

    final void replace(Set<Object> wanted) {
        throw new bookworm.exercises.Todo("18.2", "make and break the difference");
    }

    /** The keys of the objects that are related now. One query. */
    final Set<Object> linkedKeys() { return new LinkedHashSet<>(orderBy().valuesFlat("pk").list()); }

    /** The keys of objects, which are saved, or keys as a caller gives them. */
    final Set<Object> keys(Collection<?> given) {
        Set<Object> keys = new LinkedHashSet<>();
        Given.list("A related object", given.toArray()).forEach(each -> keys.add(each instanceof Model object && object.meta() == meta()
            ? object.savedKey("only create(...) could add it") : meta().primaryKey().convert(each)));
        return keys;
    }

    /** Changes the relation for as many keys at a time as the database takes: for all of them or, on an error, for none. */
    final void change(Collection<Object> keys, Consumer<List<Object>> change) {
        changed();
        owner.executor().atomic(() -> owner.executor().batches(keys, 2).forEach(change));
    }

    /** What was read of the relation is true no more. */
    final void changed() { owner.state = owner.state.withRelated(relation().name(), null); }

    final Object ownerKey() { return owner.savedKey("nothing can be related to it"); }

    @Override public final Class<?> relatedModel() { return model; }

    @Override public final String relatedField() { return field; }
}
