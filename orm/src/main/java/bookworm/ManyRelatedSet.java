package bookworm;

import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;

/**
 * A many-to-many field, or its way back: the objects that this one is linked to, {@code book.tags}. A manager of just
 * those, which also makes and breaks links: rows of the model that {@code through} names, with its defaults, or of a
 * join table that holds nothing else. Each use asks the database, unless they were prefetched.
 *
 * @param <T> the model on the other side
 */
public final class ManyRelatedSet<T extends Model> extends RelatedManager<T> {

    /** For the way back of another model's field; without a model, for the field itself, which shows in its owner. */
    ManyRelatedSet(Model owner, Class<T> model, String field) { super(owner, model, field); }

    @Override
    Relation relation() {
        return relatedModel() == null ? owner.meta().relationHeldIn(owner, this) : super.relation();
    }

    @Override
    ModelMeta meta() { return relation().target(); }

    @Override
    Query query() {
        Query all = Query.of(relation().target());
        TableRows linked = Filter.apply(all.tables("filter"), Given.lookups(relation().reversed().name(), ownerKey()));
        return all.with(linked.withStickyJoin());
    }

    /** The rows of links, of all objects; in a join table that Bookworm made, the two keys are named after the models. */
    public QuerySet<Row> through() {
        return QuerySet.<Row>of(Query.of(relation().field().model()), owner.state::database).values();
    }

    @Override
    void insert(Collection<? extends Model> objects, Optional<OnConflict> conflict, int batchSize) {
        owner.executor().atomic(() -> {
            super.insert(objects, conflict, batchSize);
            link(keys(objects));
        });
    }

    /** {@link #add} for the objects with these keys. */
    public void addKeys(Object... keys) { link(converted(Given.list("addKeys", keys))); }

    /** Breaks the links to the objects; one that is not linked is passed over. One query. */
    @SafeVarargs
    public final void remove(T... objects) { unlink("remove", keys(Given.list("remove", objects))); }

    /** {@link #remove} for the objects with these keys. */
    public void removeKeys(Object... keys) { unlink("remove", converted(Given.list("removeKeys", keys))); }

    /** Breaks all links of the owner. One query. */
    public void clear() { breakLinks(Truth.ALWAYS); }

    /** {@link #set} for the objects with these keys. */
    public void setKeys(Collection<?> keys) { replace(converted(keys)); }

    @Override
    void link(List<Object> keys) {
        changed();
        ModelMeta links = relation().field().model();
        owner.executor().atomic(() -> {
            if (links.javaClass() == null) {
                linkInJoinTable(keys);
            } else {
                List<Model> missing = without(keys, linkedKeys()).stream().map(this::linkObject).toList();
                new BulkSaving(owner.executor(), links, Integer.MAX_VALUE).insert(missing, Optional.empty());
            }
        });
    }

    private void linkInJoinTable(List<Object> keys) {
        FieldMeta source = relation().fieldToSource();
        FieldMeta target = relation().field();
        Param here = new Param(ownerKey(), source.type());
        for (List<Object> batch : owner.executor().batches(keys, 2)) {
            List<List<Expression>> rows = batch.stream().map(key -> List.<Expression>of(here, new Param(key, target.type()))).toList();
            owner.executor().insertMissing(
                new Insert(source.model(), List.of(source, target), rows, Optional.of(OnConflict.ignore())));
        }
    }

    /** A link as an object, where its model has a class: beside the two keys it holds what any new object holds. */
    private Model linkObject(Object key) {
        Model link = (Model) relation().field().model().newInstance();
        relation().fieldToSource().set(link, ownerKey());
        relation().field().set(link, key);
        return link;
    }

    @Override
    void unlink(String verb, List<Object> keys) {
        Column target = new Column(relation().field());
        owner.executor().batches(keys, 1).forEach(batch -> breakLinks(target.isAmong(batch)));
    }

    private void breakLinks(Expression which) {
        changed();
        FieldMeta source = relation().fieldToSource();
        Collector.delete(Query.of(source.model()).and(new Column(source).is(ownerKey())).and(which), owner.executor());
    }

    private List<Object> converted(Collection<?> keys) {
        FieldMeta key = meta().primaryKey();
        return keys.stream().map(key::convert).distinct().toList();
    }

    @Override
    public boolean fits(Relation relation) { return relation.kind() == Relation.Kind.MANY_TO_MANY; }
}
