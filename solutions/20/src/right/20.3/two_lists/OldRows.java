// right because: fields and values in two lists
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

public Object insert(Map<String, ?> values) {
    Map<FieldMeta, Object> given = new HashMap<>();
    for (Map.Entry<String, ?> entry : values.entrySet()) {
        FieldMeta field = model.field(entry.getKey());
        given.put(field, field.convert(entry.getValue()));
    }
    List<FieldMeta> fields = new ArrayList<>();
    List<Param> params = new ArrayList<>();
    for (FieldMeta field : model.fields()) {
        if (field.isGenerated() && !given.containsKey(field)) {
            continue;
        }
        fields.add(field);
        params.add(new Param(given.containsKey(field) ? given.get(field) : initial(field), field.type()));
    }
    List<Object> keys = List.copyOf(rows().executor().insert(new Insert(model, fields, List.of(params))));
    return keys.isEmpty() ? null : keys.get(0);
}

private static Object initial(FieldMeta field) {
    Object value = field.defaultValue();
    return value == null ? field.newValue() : value;
}
