// misconception: a value stands under the name of its field
// refused with: knows both
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

public Object insert(Map<String, ?> values) {
    Map<FieldMeta, Param> row = new LinkedHashMap<>();
    model.fields().stream().filter(field -> !field.isGenerated())
        .forEach(field -> row.put(field, new Param(
            field.defaultValue() != null ? field.defaultValue() : field.newValue(), field.type())));
    model.fields().stream().filter(field -> values.containsKey(field.name()))
        .forEach(field -> row.put(field, new Param(field.convert(values.get(field.name())), field.type())));
    Insert insert = new Insert(model, List.copyOf(row.keySet()), List.of(List.copyOf(row.values())));
    return rows().executor().insert(insert).stream().findFirst().orElse(null);
}
