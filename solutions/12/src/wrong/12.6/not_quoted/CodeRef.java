// misconception: names need no quotes
// refused with: which the metadata knows and the dialect quotes
package desk;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.DoesNotExist;
import bookworm.meta.*;
import java.util.Objects;
import java.util.function.*;

public final class CodeRef<T extends Model> {

    private final Manager<T> targets;
    private final String field;
    private final Supplier<?> code;
    private final Consumer<Object> takeCode;
    private Object knownCode;
    private T object;

    public CodeRef(Manager<T> targets, String field, Supplier<?> code, Consumer<Object> takeCode) {
        this.targets = targets;
        this.field = field;
        this.code = code;
        this.takeCode = takeCode;
    }

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

    public void set(T other) {
        object = other;
        knownCode = other == null ? null : Models.meta(other.getClass()).field(field).get(other);
        takeCode.accept(knownCode);
    }

    public static void guard(Class<? extends Model> model, String field, Class<? extends Model> target, String targetField) {
        Database database = Database.current();
        database.update(Sql.of("ALTER TABLE " + table(model, database) + " ADD FOREIGN KEY (" + column(model, field, database) + ") REFERENCES "
            + table(target, database) + " (" + column(target, targetField, database) + ")"));
    }

    private static String table(Class<?> model, Database database) { return Models.meta(model).table(); }

    private static String column(Class<?> model, String field, Database database) {
        return Models.meta(model).field(field).column();
    }
}
