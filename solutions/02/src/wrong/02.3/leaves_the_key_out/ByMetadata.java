// misconception: the database makes every key
// refused with: the key's too
package library;

import bookworm.Model;
import bookworm.db.Sql;
import bookworm.meta.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Collectors;

public final class ByMetadata {

    private ByMetadata() { }

    public static Sql select(ModelMeta model) {
        return Sql.of("SELECT " + joined(model, FieldMeta::column) + " FROM " + model.table());
    }

    public static Sql insert(Model object) {
        ModelMeta model = Models.meta(object.getClass());
        List<Object> values = new ArrayList<>();
        List<FieldMeta> fields = model.fields().stream().filter(field -> !field.isPrimaryKey()).toList();
        fields.forEach(field -> values.add(value(object, field)));
        return new Sql("INSERT INTO " + model.table() + " (" + fields.stream().map(FieldMeta::column).collect(Collectors.joining(", "))
            + ") VALUES (" + fields.stream().map(field -> "?").collect(Collectors.joining(", ")) + ")", values);
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
