package bookworm;

import bookworm.meta.*;
import bookworm.query.Query;
import java.util.function.Consumer;

/**
 * Where querysets of a model start, and where its objects are made:
 * {@code public static final Manager<Book> objects = Manager.of(Book.class);}. Extend it for methods of your own.
 *
 * @param <M> the model
 */
public non-sealed class Manager<M extends Model> extends ActionMethods<M> {

    final Class<M> model;

    protected Manager(Class<M> model) { this.model = model; }

    public static <M extends Model> Manager<M> of(Class<M> model) { return new Manager<>(model); }

    ModelMeta meta() { return Models.meta(model); }

    @Override QuerySet<M> rows() { return QuerySet.of(Query.of(meta())); }

    /** Makes an object, lets the caller fill it, and saves it. One query. */
    @SuppressWarnings("unchecked") public M create(Consumer<? super M> fill) {
        M object = (M) meta().newInstance();
        fill.accept(object);
        insert(object);
        return object;
    }
}
