package bookworm;

import bookworm.meta.*;
import bookworm.query.Query;
import bookworm.sql.Column;
import java.util.List;

/**
 * The other side of a foreign key: the objects that refer to this one, {@code author.books}. A manager of just those. Each
 * use asks the database.
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

    /** The way from the objects to the owner. */
    private Relation relation() { return Models.meta(model).relation(field).orElseThrow(); }

    private FieldMeta key() { return relation().field(); }

    @Override Query query() { return Query.of(meta()).and(new Column(key()).is(ownerKey())); }

    @Override QuerySet<T> rows() { return QuerySet.relatedTo(new QuerySet.Owner(owner, relation()), query()); }

    @Override void insert(Model object) {
        owner.claim(relation(), List.of(object));
        super.insert(object);
    }

    private Object ownerKey() { return owner.savedKey("nothing can be related to it"); }

    @Override public Class<?> relatedModel() { return model; }

    @Override public String relatedField() { return field; }
}
