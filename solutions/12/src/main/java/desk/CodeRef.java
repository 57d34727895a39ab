package desk;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.DoesNotExist;
import bookworm.meta.*;
import java.util.Objects;
import java.util.function.*;

/**
 * A reference by a field that is not the key, such as the ISBN that stands in a plain field of the owner.
 *
 * @param <T> the model that it refers to
 */
public final class CodeRef<T extends Model> {

    private final Manager<T> targets;
    private final String field;
    private final Supplier<?> code;
    private final Consumer<Object> takeCode;
    /** The code of the object, when that was loaded or set. */
    private Object knownCode;
    private T object;

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
        Object now = code.get();
        if (now == null) {
            return null;
        }
        if (object == null || !Objects.equals(now, knownCode)) {
            object = targets.filter(field, now).first()
                .orElseThrow(() -> new DoesNotExist("Nothing has the " + field + " " + now + "."));
            knownCode = now;
        }
        return object;
    }

    /** Lets the owner hold the code of another object, or none for null, and keeps the object. No query. */
    public void set(T other) {
        object = other;
        knownCode = other == null ? null : Models.meta(other.getClass()).field(field).get(other);
        takeCode.accept(knownCode);
    }

    /**
     * Lets the current database refuse a code in a model's field that no row of the target has in its field, and to delete a row whose
     * code is held: a foreign key from column to column, in the names that the tables have.
     */
    public static void guard(Class<? extends Model> model, String field, Class<? extends Model> target, String targetField) {
        Database database = Database.current();
        database.update(Sql.of("ALTER TABLE " + table(model, database) + " ADD FOREIGN KEY (" + column(model, field, database) + ") REFERENCES "
            + table(target, database) + " (" + column(target, targetField, database) + ")"));
    }

    private static String table(Class<?> model, Database database) { return database.dialect().quote(Models.meta(model).table()); }

    private static String column(Class<?> model, String field, Database database) {
        return database.dialect().quote(Models.meta(model).field(field).column());
    }
}
