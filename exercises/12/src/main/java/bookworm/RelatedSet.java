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

    @Override Query query() {
        throw new bookworm.exercises.Todo("12.3", "ask for the rows that refer to the owner");
    }

    @Override QuerySet<T> rows() {
        throw new bookworm.exercises.Todo("12.3", "give rows that know their owner");
    }

    @Override void insert(Model object) {
        throw new bookworm.exercises.Todo("12.3", "let a new object refer to the owner");
    }

    private Object ownerKey() { return owner.savedKey("nothing can be related to it"); }

    @Override public Class<?> relatedModel() { return model; }

    @Override public String relatedField() { return field; }
}
