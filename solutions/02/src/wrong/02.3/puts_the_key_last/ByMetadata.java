// misconception: the order does not matter, if columns and values agree
// refused with: The values come in the order of fields()
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
        List<FieldMeta> fields = new ArrayList<>(model.fields());
        fields.remove(model.primaryKey());
        fields.add(model.primaryKey());
        List<Object> values = new ArrayList<>();
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
