// misconception: a class has the fields of the classes above it
// refused with: value(object, field)
package library;

import bookworm.Model;
import bookworm.db.Sql;
import bookworm.meta.*;
import java.lang.reflect.Field;
import java.sql.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Exercise 02.3, build: SQL by the metadata alone. No model is named here: chapter 06 makes a part of the ORM of it. */
public final class ByMetadata {

    private ByMetadata() { }

    public static Sql select(ModelMeta model) {
        return Sql.of("SELECT " + joined(model, FieldMeta::column) + " FROM " + model.table());
    }

    public static Sql insert(Model object) {
        ModelMeta model = Models.meta(object.getClass());
        List<Object> values = new ArrayList<>();
        model.fields().forEach(field -> values.add(held(object, field.name())));
        return new Sql("INSERT INTO " + model.table() + " (" + joined(model, FieldMeta::column) + ") VALUES ("
            + joined(model, field -> "?") + ")", values);
    }

    private static Object held(Model object, String name) {
        try {
            Field field = object.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A bare table, of columns that all may be NULL. Chapter 05 makes a better one. */
    public static Sql createTable(ModelMeta model) {
        return Sql.of("CREATE TABLE " + model.table() + " ("
            + joined(model, field -> field.column() + " " + field.type().columnType()) + ")");
    }

    /** Puts a row into an object, field by field, as the driver gives it. Chapter 03 does better. */
    public static <M extends Model> M read(M object, ResultSet row) throws SQLException {
        int position = 1;
        for (FieldMeta field : Models.meta(object.getClass()).fields()) {
            try {
                field.javaField().set(object, row.getObject(position++));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("ModelReader made " + field + " accessible", e);
            }
        }
        return object;
    }

    /** What an object holds in a field. */
    public static Object value(Model object, FieldMeta field) {
        try {
            return field.javaField().get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("ModelReader made " + field + " accessible", e);
        }
    }

    /** The same part of each field, with commas between them. */
    private static String joined(ModelMeta model, Function<FieldMeta, String> part) {
        return model.fields().stream().map(part).collect(Collectors.joining(", "));
    }
}
