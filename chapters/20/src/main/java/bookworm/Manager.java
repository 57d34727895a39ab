package bookworm;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.query.Query;
import java.util.List;
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

    /**
     * The objects that a SELECT of one's own gives, its values bound to question marks. One query. It has to select the key;
     * fields that it leaves out are loaded when they are asked for, and columns that are no fields become annotations.
     */
    public List<Partial<M>> raw(String sql, Object... values) {
        Executor executor = rows().executor();
        RowMapper<Partial<M>> reader = new RawReader<>(meta(), new ReadTogether());
        return executor.about(meta(), () -> executor.database().query(Sql.of(Given.one("raw", sql), Given.one("raw", values)), reader));
    }
}
