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

    /** In the field itself: which one it is shows in its owner. */
    ManyRelatedSet(Model owner) {
        this(owner, null, null);
    }

    /** For the way back of another model's field. */
    ManyRelatedSet(Model owner, Class<T> model, String field) {
        super(owner, model, field);
    }

    @Override
    Relation relation() {
        return relatedModel() == null ? owner.meta().relationHeldIn(owner, this) : super.relation();
    }

    @Override
    ModelMeta meta() {
        return relation().target();
    }

    @Override
    Query query() {
        Relation relation = relation();
        Resolver resolver = Resolver.forFilter(new Query(relation.target()));
        int link = resolver.join(0, relation.reversed().hops().get(0));
        resolver.demote(Set.of(link));
        return new Query(relation.target()).withTables(resolver.tables())
            .and(new Column(link, relation.fieldToSource()).is(ownerKey())).sharing(link);
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
        changed();
        FieldMeta source = relation().fieldToSource();
        Executor.update(source.model(), new Delete(source.model(), new Column(0, source).is(ownerKey())));
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
            List<Object> extra = linked.stream().filter(key -> !wanted.contains(key)).toList();
            unlink(extra);
            link(wanted.stream().filter(key -> !linked.contains(key)).toList());
        });
    }

    private void link(List<Object> keys) {
        changed();
        Relation relation = relation();
        List<List<Expression>> rows = new ArrayList<>();
        for (Object key : keys) {
            rows.add(List.of(new Param(ownerKey(), relation.fieldToSource().type()), new Param(key, relation.field().type())));
        }
        for (List<List<Expression>> batch : Batches.of(rows, 2)) {
            Insert insert = new Insert(relation.field().model(), List.of(relation.fieldToSource(), relation.field()), batch);
            Executor.update(relation.field().model(), insert.ifMissing());
        }
    }

    private void unlink(List<Object> keys) {
        changed();
        Relation relation = relation();
        Column source = new Column(0, relation.fieldToSource());
        Column target = new Column(0, relation.field());
        for (List<Object> batch : Batches.of(keys)) {
            Executor.update(relation.field().model(), new Delete(relation.field().model(),
                Junction.and(source.is(ownerKey()), target.isAmong(batch))));
        }
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
