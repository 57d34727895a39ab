package bookworm;

import bookworm.db.Database;
import bookworm.errors.ValueError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A many-to-many field, or its way back: the objects that this one is linked to, {@code book.tags}. A manager of just
 * those, which also makes and breaks links. Each use asks the database, unless they were prefetched.
 *
 * @param <T> the model on the other side
 */
public final class ManyRelatedSet<T extends Model> extends Manager<T> implements Inverse {

    private final Model owner;
    private final Class<T> model;
    private final String field;

    /** In the field itself: which one it is shows in its owner. */
    ManyRelatedSet(Model owner) {
        this(owner, null, null);
    }

    /** For the way back of another model's field. */
    ManyRelatedSet(Model owner, Class<T> model, String field) {
        super(model);
        this.owner = owner;
        this.model = model;
        this.field = field;
    }

    private Relation relation() {
        return model == null ? owner.meta().manyToManyIn(owner, this)
            : Relations.otherSide(Models.meta(model).relation(field).orElseThrow());
    }

    @Override
    ModelMeta meta() {
        return relation().target();
    }

    @Override
    Query query() {
        Relation relation = relation();
        Relation back = Relations.otherSide(relation);
        Resolver resolver = Resolver.forFilter(new Query(relation.target()));
        int link = resolver.join(0, back.hops().get(0));
        resolver.demote(Set.of(link));
        return new Query(relation.target()).withTables(resolver.tables()).and(new Comparison(
            new Column(link, relation.fieldToSource()), "=", new Param(ownerKey(), relation.fieldToSource().type())))
            .sharing(link);
    }

    @Override
    @SuppressWarnings("unchecked")
    public QuerySet<T> all() {
        Relation relation = relation();
        QuerySet<T> related = QuerySet.relatedTo(new QuerySet.Owner(owner, relation), query());
        return owner.isRemembered(relation.name()) ? related.holding((List<T>) owner.remembered(relation.name())) : related;
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

    /** Links the objects to the owner; one that is linked already stays so. One query. */
    @SafeVarargs
    public final void add(T... objects) {
        addKeys(keys(objects));
    }

    /** Links the objects with these keys. One query. */
    public void addKeys(Object... keys) {
        link(converted(Arrays.asList(keys)));
    }

    /** Breaks the links to the objects; one that is not linked is passed over. One query. */
    @SafeVarargs
    public final void remove(T... objects) {
        removeKeys(keys(objects));
    }

    /** Breaks the links to the objects with these keys. One query. */
    public void removeKeys(Object... keys) {
        unlink(converted(Arrays.asList(keys)));
    }

    /** Breaks all links of the owner. One query. */
    public void clear() {
        changed();
        FieldMeta source = relation().fieldToSource();
        Executor.update(source.model(), new Delete(source.model(), is(source, ownerKey())));
    }

    /** Makes these the objects that are linked, by adding and removing the difference. At most three queries. */
    public void set(Collection<T> objects) {
        setKeys(Arrays.asList(keys(objects.toArray(Model[]::new))));
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
        for (List<List<Expression>> batch : Batches.of(rows, Database.current().dialect().maxParameters() / 2)) {
            Insert insert = new Insert(relation.field().model(), List.of(relation.fieldToSource(), relation.field()), batch);
            Executor.update(relation.field().model(), insert.ifMissing());
        }
    }

    private void unlink(List<Object> keys) {
        changed();
        Relation relation = relation();
        for (List<Object> batch : Batches.of(keys)) {
            List<Expression> params = batch.stream().<Expression>map(key -> new Param(key, relation.field().type())).toList();
            Executor.update(relation.field().model(), new Delete(relation.field().model(), Junction.and(
                is(relation.fieldToSource(), ownerKey()), new In(new Column(0, relation.field()), params))));
        }
    }

    private static Expression is(FieldMeta field, Object key) {
        return new Comparison(new Column(0, field), "=", new Param(key, field.type()));
    }

    private void changed() {
        owner.forget(relation().name());
    }

    private Object ownerKey() {
        if (owner.pk() == null) {
            throw new ValueError("'" + owner + "' is not saved, so it has no links yet: save it first.");
        }
        return owner.pk();
    }

    private static Object[] keys(Model[] objects) {
        return Stream.of(objects).map(object -> {
            if (object.pk() == null) {
                throw new ValueError("'" + object + "' is not saved, so it cannot be linked: save it first, or use create(...).");
            }
            return object.pk();
        }).toArray();
    }

    private List<Object> converted(Collection<?> keys) {
        FieldMeta key = meta().primaryKey();
        return keys.stream().map(key::convert).distinct().toList();
    }

    @Override
    public Class<?> relatedModel() {
        return model;
    }

    @Override
    public String relatedField() {
        return field;
    }

    @Override
    public boolean fits(Relation relation) {
        return relation.kind() == Relation.Kind.MANY_TO_MANY;
    }
}
