// misconception: a key is always made by the database
// refused with: Not every key is made by the database
package library;

import bookworm.Model;
import bookworm.db.Sql;
import bookworm.meta.*;
import java.util.*;
import java.util.stream.Collectors;

final class Lists {

    private Lists() { }

    static Sql select(ModelMeta model) {
        return Sql.of("SELECT " + columns(model.fields()) + " FROM " + model.table());
    }

    static Sql insert(Model object) {
        ModelMeta model = Models.meta(object.getClass());
        List<FieldMeta> fields = model.fields().stream().filter(field -> !field.isPrimaryKey()).toList();
        List<Object> values = new ArrayList<>();
        fields.forEach(field -> values.add(value(field, object)));
        return new Sql("INSERT INTO " + model.table() + " (" + columns(fields) + ") VALUES ("
            + String.join(", ", Collections.nCopies(fields.size(), "?")) + ")", values);
    }

    private static String columns(List<FieldMeta> fields) {
        return fields.stream().map(FieldMeta::column).collect(Collectors.joining(", "));
    }

    private static Object value(FieldMeta field, Model object) {
        try {
            return field.javaField().get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("ModelReader made " + field + " accessible", e);
        }
    }
}
