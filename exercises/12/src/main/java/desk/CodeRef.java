package desk;

import bookworm.*;
import bookworm.errors.DoesNotExist;
import bookworm.exercises.Todo;
import java.util.function.*;

/**
 * Exercise 12.6, for another evening: a reference by a field that is not the key, such as the ISBN that stands in a plain field of the
 * owner.
 *
 * @param <T> the model that it refers to
 */
public final class CodeRef<T extends Model> {

    private final Manager<T> targets;
    private final String field;
    private final Supplier<?> code;
    private final Consumer<Object> takeCode;

    /**
     * @param targets where the objects are found
     * @param field their unique field that holds the code
     * @param code gives the code that the owner holds now
     * @param takeCode lets the owner hold another code
     */
    public CodeRef(Manager<T> targets, String field, Supplier<?> code, Consumer<Object> takeCode) {
        this.targets = targets;
        this.field = field;
        this.code = code;
        this.takeCode = takeCode;
    }

    /**
     * The object that has the code which the owner holds now; null where it holds none. One query, unless the object of that very code
     * was loaded or set already. Throws a {@link DoesNotExist} that names the code where no object has it.
     */
    public T get() {
        throw new Todo("12.6", "load the object of the code, once for each code");
    }

    /** Lets the owner hold the code of another object, or none for null, and keeps the object. No query. */
    public void set(T other) {
        throw new Todo("12.6", "take the other's code");
    }

    /**
     * Lets the current database refuse a code in a model's field that no row of the target has in its field, and to delete a row whose
     * code is held: a foreign key from column to column, in the names that the tables have.
     */
    public static void guard(Class<? extends Model> model, String field, Class<? extends Model> target, String targetField) {
        throw new Todo("12.6", "add a foreign key to the model's table");
    }
}
