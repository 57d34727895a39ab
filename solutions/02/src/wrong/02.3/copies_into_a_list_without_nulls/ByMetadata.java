// misconception: any list can hold the values
// refused with: An ArrayList can hold it
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
        model.fields().stream().map(field -> value(object, field)).forEach(values::add);
        return new Sql("INSERT INTO " + model.table() + " (" + joined(model, FieldMeta::column) + ") VALUES ("
            + joined(model, field -> "?") + ")", List.copyOf(values));
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
