package bookworm;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.query.Query;
import bookworm.sql.OnConflict;
import java.util.*;
import java.util.function.*;

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
        insert(List.of(object), Optional.empty(), Integer.MAX_VALUE);
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

    /**
     * Inserts the objects, many with one statement, and gives each its key. As many queries as the database's limit on
     * parameters asks for; all of them or, on an error, none take effect.
     */
    public List<M> bulkCreate(Collection<M> objects) { return bulkCreate(objects, Integer.MAX_VALUE); }

    /** The same, with at most so many objects in one statement. */
    public List<M> bulkCreate(Collection<M> objects, int batchSize) { return insert(objects, Optional.empty(), batchSize); }

    /**
     * The same, but passing over the rows that are there already, or updating them. Objects that may have been passed over
     * get no key, as in Django.
     */
    public List<M> bulkCreate(Collection<M> objects, OnConflict conflict) {
        return insert(objects, Optional.of(Given.one("bulkCreate", conflict)), Integer.MAX_VALUE);
    }

    /**
     * Writes these fields of the objects, many with one statement. As many queries as the database's limit on parameters asks
     * for; all of them or, on an error, none take effect. Gives how many rows matched.
     */
    public int bulkUpdate(Collection<M> objects, String... fields) { return bulkUpdate(objects, Integer.MAX_VALUE, fields); }

    /** The same, with at most so many objects in one statement. */
    public int bulkUpdate(Collection<M> objects, int batchSize, String... fields) {
        return Saving.update(rows(), objects, Given.list("bulkUpdate", fields), batchSize);
    }
}
