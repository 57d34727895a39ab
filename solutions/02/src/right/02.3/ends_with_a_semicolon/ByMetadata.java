// right because: SQL may stand on several lines, and end with a semicolon
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
        return Sql.of("""
            SELECT
                %s
            FROM
                %s;
            """.formatted(joined(model, FieldMeta::column), model.table()));
    }

    public static Sql insert(Model object) {
        ModelMeta model = Models.meta(object.getClass());
        List<FieldMeta> fields = model.fields();
        String text = """
            INSERT INTO %s
                (%s)
            VALUES
                (%s);
            """.formatted(model.table(), joined(model, FieldMeta::column), String.join(",", Collections.nCopies(fields.size(), "?")));
        return new Sql(text, Arrays.asList(fields.stream().map(field -> value(object, field)).toArray()));
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
