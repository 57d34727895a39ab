package bookworm;

import bookworm.meta.*;
import bookworm.query.Query;
import bookworm.sql.*;
import java.util.*;

/**
 * A many-to-many field, or the other side of one: the objects that this one is linked to, {@code book.tags}. A manager of
 * just those, which also adds and deletes rows of the join table: of the model that {@code through} names, with its
 * defaults, or of a table that holds the two keys and nothing else. Each use asks the database, unless they were prefetched.
 *
 * @param <T> the model on the other side
 */
public final class ManyRelatedSet<T extends Model> extends RelatedManager<T> {

    /** For the other side of another model's field; without a model, for the field itself, which shows in its owner. */
    ManyRelatedSet(Model owner, Class<T> model, String field) { super(owner, model, field); }

    @Override Relation relation() { return relatedModel() == null ? owner.meta().relationHeldIn(owner, this) : super.relation(); }

    @Override ModelMeta meta() { return relation().target(); }

    /** The rows of the join table, of all objects; where Bookworm made it, the two keys are named after the models. */
    public QuerySet<Row> through() { return QuerySet.<Row>of(Query.of(relation().field().model())).values(); }

    @Override void insert(Model object) {
        owner.executor().atomic(() -> {
            super.insert(object);
            link(keys(List.of(object)));
        });
    }

    /** {@link #add} for the objects with these keys. */
    public void addKeys(Object... keys) { link(keys(Given.list("addKeys", keys))); }

    /** Deletes what links the owner to the objects; one that is not linked is passed over. One query. */
    @SafeVarargs public final void remove(T... objects) { unlink("remove", keys(Given.list("remove", objects))); }

    /** {@link #remove} for the objects with these keys. */
    public void removeKeys(Object... keys) { unlink("remove", keys(Given.list("removeKeys", keys))); }

    /** Deletes what links the owner to any object. One query. */
    public void clear() { breakLinks(Truth.ALWAYS); }

    /** {@link #set} for the objects with these keys. */
    public void setKeys(Collection<?> keys) { replace(keys(Given.one("setKeys", keys))); }

    @Override void link(Collection<Object> keys) {
        changed();
        Set<Object> linked = linkedKeys();
        List<Object> missing = keys.stream().filter(key -> !linked.contains(key)).toList();
        if (relation().field().model().javaClass() == null) {
            change(missing, this::addToJoinTable);
        } else {
            owner.executor().atomic(() -> missing.forEach(key -> Saving.insert(linkObject(key))));
        }
    }

    private void addToJoinTable(List<Object> keys) {
        FieldMeta source = relation().fieldToSource();
        FieldMeta target = relation().field();
        Param here = new Param(ownerKey(), source.type());
        List<List<Param>> rows = keys.stream().map(key -> List.of(here, new Param(key, target.type()))).toList();
        owner.executor().update(source.model(), new Insert(source.model(), List.of(source, target), rows));
    }

    /** A row of the join table as an object, where its model has a class: with the two keys, and what any new object holds. */
    private Model linkObject(Object key) {
        Model link = (Model) relation().field().model().newInstance();
        relation().fieldToSource().set(link, ownerKey());
        relation().field().set(link, key);
        return link;
    }

    @Override void unlink(String verb, Collection<Object> keys) {
        change(keys, batch -> breakLinks(new Column(relation().field()).isAmong(batch)));
    }

    private void breakLinks(Expression which) {
        changed();
        FieldMeta source = relation().fieldToSource();
        Collector.delete(Query.of(source.model()).and(new Column(source).is(ownerKey())).and(which), owner.executor());
    }

    @Override public boolean fits(Relation relation) { return relation.kind() == Relation.Kind.MANY_TO_MANY; }
}
