package bookworm;

import bookworm.errors.*;
import bookworm.meta.*;
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
     * The objects that meet the lookup: {@code filter("pages__gt", 400)} is {@code WHERE pages > 400}, and a null value is
     * {@code IS NULL}. More lookups may follow, paths and values in turn. One query.
     */
    public List<M> filter(String path, Object value, Object... more) {
        return Saving.find(meta(), Given.lookups(meta(), path, value, more), Integer.MAX_VALUE);
    }

    /**
     * The one object that meets the lookup, and those that may follow. One query. Throws {@link DoesNotExist} or
     * {@link MultipleObjectsReturned}.
     */
    public M get(String path, Object value, Object... more) {
        List<M> found = Saving.find(meta(), Given.lookups(meta(), path, value, more), GET_LIMIT);
        if (found.isEmpty()) {
            throw new DoesNotExist("No " + meta() + " matches the query. get() wants exactly one: use filter(...) where there may "
                + "be none.");
        }
        if (found.size() > 1) {
            throw new MultipleObjectsReturned("get() found more than one " + meta() + ", "
                + (found.size() == GET_LIMIT ? "more than " + (GET_LIMIT - 1) : found.size())
                + " of them. It wants exactly one: use filter(...) where there may be several.");
        }
        return found.get(0);
    }
}
