package bookworm;

import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.Column;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where objects of a model are made and found:
 * {@code public static final Manager<Book> objects = Manager.of(Book.class);}. Extend it for methods of your own.
 *
 * @param <M> the model
 */
public class Manager<M extends Model> {

    /** {@code get} reads one row more than it counts up to, to tell "many" from "very many". */
    private static final int GET_LIMIT = 21;

    final Class<M> model;

    protected Manager(Class<M> model) { this.model = model; }

    public static <M extends Model> Manager<M> of(Class<M> model) { return new Manager<>(model); }

    ModelMeta meta() { return Models.meta(model); }

    /** Makes an object, lets the caller fill it, and saves it. One query. */
    @SuppressWarnings("unchecked") public M create(Consumer<? super M> fill) {
        M object = (M) meta().newInstance();
        fill.accept(object);
        Saving.insert(object);
        return object;
    }

    /**
     * The one object whose field holds a value; {@code pk} names the key. One query. Throws {@link DoesNotExist} or
     * {@link MultipleObjectsReturned}.
     */
    public M get(String path, Object value) {
        FieldMeta field = meta().field(path);
        List<M> found = Saving.find(meta(), new Column(field).is(field.convert(value)), GET_LIMIT);
        if (found.isEmpty()) {
            throw new DoesNotExist("No " + meta() + " matches the query: there is none whose " + path + " is " + value + ".");
        }
        if (found.size() > 1) {
            throw new MultipleObjectsReturned("get() found more than one " + meta() + ", "
                + (found.size() == GET_LIMIT ? "more than " + (GET_LIMIT - 1) : found.size())
                + " of them. It wants exactly one.");
        }
        return found.get(0);
    }
}
