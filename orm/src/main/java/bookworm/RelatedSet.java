package bookworm;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The way back of a foreign key: the objects that refer to this one, {@code author.books}. A manager of just those. Each
 * use asks the database, unless they were prefetched.
 *
 * @param <T> the model that refers
 */
public final class RelatedSet<T extends Model> extends Manager<T> implements Inverse {

    private final Model owner;
    private final Class<T> model;
    private final String foreignKey;

    RelatedSet(Model owner, Class<T> model, String foreignKey) {
        super(model);
        this.owner = owner;
        this.model = model;
        this.foreignKey = foreignKey;
    }

    private Relation relation() {
        return Relations.backOf(model, foreignKey);
    }

    private FieldMeta key() {
        return meta().field(foreignKey);
    }

    @Override
    Query query() {
        if (owner.pk() == null) {
            throw new ValueError("'" + owner + "' is not saved, so nothing can refer to it: save it first.");
        }
        return new Query(meta()).and(new Comparison(new Column(0, key()), "=", new Param(owner.pk(), key().type())));
    }

    @Override
    @SuppressWarnings("unchecked")
    public QuerySet<T> all() {
        Relation relation = relation();
        QuerySet<T> related = QuerySet.relatedTo(new QuerySet.Owner(owner, relation), query());
        return owner.isRemembered(relation.name()) ? related.holding((List<T>) owner.remembered(relation.name())) : related;
    }

    @Override
    T newObject() {
        T object = super.newObject();
        Links.refer(object, key(), owner);
        return object;
    }

    @Override
    void insert(T object) {
        owner.forget(relation().name());
        super.insert(object);
    }

    /** Lets the objects refer to the owner. One query, which changes their rows. */
    @SafeVarargs
    public final void add(T... objects) {
        move(keys(objects), owner.pk());
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
        List<Object> keys = keys(objects);
        for (T object : objects) {
            if (!Objects.equals(key().get(object), owner.pk())) {
                throw new DoesNotExist("'" + object + "' does not refer to '" + owner + "', so it cannot be removed from it.");
            }
        }
        owner.forget(relation().name());
        filter("pk__in", keys).update(foreignKey, null);
        for (T object : objects) {
            ((Ref<?>) key().raw(object)).set(null);
        }
    }

    /** Lets no object refer to the owner any more. One query. Only where the foreign key is nullable. */
    public void clear() {
        nullable("clear");
        owner.forget(relation().name());
        all().update(foreignKey, null);
    }

    /** Makes these the objects that refer to the owner: removes those that are too many, adds those that are missing. */
    public void set(Collection<T> objects) {
        Set<T> before = new HashSet<>(all().list());
        Set<T> after = new HashSet<>(objects);
        Database.atomic(() -> {
            List<Object> missing = after.stream().filter(each -> !before.contains(each)).map(RelatedSet::savedKey).toList();
            List<Object> extra = before.stream().filter(each -> !after.contains(each)).map(Model::pk).toList();
            if (!extra.isEmpty()) {
                nullable("set");
                all().filter("pk__in", extra).update(foreignKey, null);
            }
            move(missing, owner.pk());
        });
        objects.forEach(object -> Links.refer(object, key(), owner));
    }

    private void move(List<Object> keys, Object to) {
        query();
        owner.forget(relation().name());
        if (!keys.isEmpty()) {
            QuerySet.of(new Query(meta())).filter("pk__in", keys).update(Collections.singletonMap(foreignKey, to));
        }
    }

    private static List<Object> keys(Model[] objects) {
        return Stream.of(objects).map(RelatedSet::savedKey).toList();
    }

    private static Object savedKey(Model object) {
        if (object.pk() == null) {
            throw new ValueError("'" + object + "' is not saved, so it cannot be added: save it first, or use create(...).");
        }
        return object.pk();
    }

    private void nullable(String verb) {
        if (!key().nullable()) {
            throw new QueryError("Cannot " + verb + ": " + key() + " is not nullable, so an object cannot be without one. "
                + "Let it refer to another, or delete it.");
        }
    }

    @Override
    public Class<?> relatedModel() {
        return model;
    }

    @Override
    public String relatedField() {
        return foreignKey;
    }

    @Override
    public boolean fits(Relation relation) {
        return relation.kind() == Relation.Kind.FORWARD && !relation.field().reference().one();
    }
}
