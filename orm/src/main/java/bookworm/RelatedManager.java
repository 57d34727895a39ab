package bookworm;

import bookworm.meta.*;
import bookworm.query.Query;
import java.util.*;

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

    /** The query of all of them. */
    @Override
    abstract Query query();

    /** Relates the objects with these keys to the owner. */
    abstract void link(List<Object> keys);

    /** Takes the objects with these keys away from the owner; the verb is what the caller called. */
    abstract void unlink(String verb, List<Object> keys);

    @Override
    final QuerySet<T> rows() { return QuerySet.relatedTo(new QuerySet.Owner(owner, relation(), query())); }

    /** Relates the objects to the owner; one that is related stays so. One query, or two where links have a model. */
    @SafeVarargs
    public final void add(T... objects) {
        List<T> all = Given.list("add", objects);
        link(keys(all));
        owner.claim(relation(), all);
    }

    /** Makes these the objects that are related, by adding and removing the difference. At most four queries. */
    public void set(Collection<T> objects) {
        replace(keys(objects));
        owner.claim(relation(), objects);
    }

    final void replace(List<Object> wanted) {
        owner.executor().atomic(() -> {
            List<Object> linked = linkedKeys();
            unlink("set", without(linked, wanted));
            link(without(wanted, linked));
        });
    }

    /** The keys of the objects that are related now. One query. */
    final List<Object> linkedKeys() { return orderBy().valuesFlat("pk").list(); }

    static List<Object> without(List<Object> keys, Collection<Object> others) {
        Set<Object> rest = new LinkedHashSet<>(keys);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }

    static List<Object> keys(Collection<? extends Model> objects) {
        return objects.stream().map(object -> object.savedKey("only create(...) could add it")).distinct().toList();
    }

    final Object ownerKey() { return owner.savedKey("nothing can be related to it"); }

    /** What was read of the relation is true no more. */
    final void changed() { owner.state.forget(relation().name()); }

    @Override
    public final Class<?> relatedModel() { return model; }

    @Override
    public final String relatedField() { return field; }
}
