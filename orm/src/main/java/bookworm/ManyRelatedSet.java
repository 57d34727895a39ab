package bookworm;

import bookworm.db.Database;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/**
 * A many-to-many field, or its way back: the objects that this one is linked to, {@code book.tags}. A manager of just
 * those, which also makes and breaks links. Each use asks the database, unless they were prefetched.
 *
 * @param <T> the model on the other side
 */
public final class ManyRelatedSet<T extends Model> extends Related<T> {

    /** For the way back of another model's field; without a model, for the field itself, which shows in its owner. */
    ManyRelatedSet(Model owner, Class<T> model, String field) {
        super(owner, model, field);
    }

    @Override
    Relation relation() {
        return relatedModel() == null ? owner.meta().manyToManyIn(owner, this)
            : Models.meta(relatedModel()).relation(relatedField()).orElseThrow().otherSide();
    }

    @Override
    ModelMeta meta() {
        return relation().target();
    }

    @Override
    Query query() {
        Relation relation = relation();
        Query linked = QuerySet.of(new Query(relation.target())).filter(relation.otherSide().name(), ownerKey()).query();
        return linked.with(copy -> copy.shared = Set.of(linked.from.joins().size()));
    }

    /** The rows of the table of links, of all objects: its two keys are named after the models. */
    public QuerySet<Row> through() {
        return QuerySet.<Row>of(new Query(relation().field().model())).values();
    }

    @Override
    void insert(T object) {
        Database.atomic(() -> {
            super.insert(object);
            add(object);
        });
    }

    /** {@inheritDoc} Each of them is linked to the owner. */
    @Override
    public List<T> bulkCreate(Collection<T> objects) {
        return Database.atomic(() -> {
            List<T> created = super.bulkCreate(objects);
            link(keys(created.stream()));
            return created;
        });
    }

    /** Links the objects to the owner; one that is linked already stays so. One query. */
    @SafeVarargs
    public final void add(T... objects) {
        link(keys(Stream.of(objects)));
    }

    /** Links the objects with these keys. One query. */
    public void addKeys(Object... keys) {
        link(converted(Arrays.asList(keys)));
    }

    /** Breaks the links to the objects; one that is not linked is passed over. One query. */
    @SafeVarargs
    public final void remove(T... objects) {
        unlink(keys(Stream.of(objects)));
    }

    /** Breaks the links to the objects with these keys. One query. */
    public void removeKeys(Object... keys) {
        unlink(converted(Arrays.asList(keys)));
    }

    /** Breaks all links of the owner. One query. */
    public void clear() {
        breakLinks(Truth.ALWAYS);
    }

    /** Makes these the objects that are linked, by adding and removing the difference. At most three queries. */
    public void set(Collection<T> objects) {
        setKeys(keys(objects.stream()));
    }

    /** {@link #set} for the objects with these keys. */
    public void setKeys(Collection<?> keys) {
        Database.atomic(() -> {
            List<Object> wanted = converted(keys);
            Set<Object> linked = new HashSet<>(QuerySet.of(query().unordered()).valuesFlat("pk").list());
            unlink(linked.stream().filter(key -> !wanted.contains(key)).toList());
            link(wanted.stream().filter(key -> !linked.contains(key)).toList());
        });
    }

    private void link(List<Object> keys) {
        changed();
        FieldMeta source = relation().fieldToSource();
        FieldMeta target = relation().field();
        Param here = new Param(ownerKey(), source.type());
        for (List<Object> batch : Batches.of(keys, 2)) {
            List<List<Expression>> rows =
                batch.stream().map(key -> List.<Expression>of(here, new Param(key, target.type()))).toList();
            Executor.update(source.model(), Statement.insertMissing(source.model(), List.of(source, target), rows));
        }
    }

    private void unlink(List<Object> keys) {
        Column target = new Column(0, relation().field());
        Batches.of(keys).forEach(batch -> breakLinks(target.isAmong(batch)));
    }

    private void breakLinks(Expression which) {
        changed();
        FieldMeta source = relation().fieldToSource();
        Expression own = new Column(0, source).is(ownerKey());
        Executor.update(source.model(), Statement.delete(source.model(), Junction.and(List.of(own, which))));
    }

    private List<Object> converted(Collection<?> keys) {
        FieldMeta key = meta().primaryKey();
        return keys.stream().map(key::convert).distinct().toList();
    }

    @Override
    public boolean fits(Relation relation) {
        return relation.kind() == Relation.Kind.MANY_TO_MANY;
    }
}
