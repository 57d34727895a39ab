// misconception: a default of the database comes first
// refused with: defaultValue() comes first
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

public Object insert(Map<String, ?> values) {
    Map<FieldMeta, Param> row = new LinkedHashMap<>();
    model.fields().stream().filter(field -> !field.isGenerated())
        .forEach(field -> row.put(field, new Param(
            field.newValue() != null ? field.newValue() : field.defaultValue(), field.type())));
    values.forEach((name, value) -> row.put(model.field(name), new Param(model.field(name).convert(value), model.field(name).type())));
    Insert insert = new Insert(model, List.copyOf(row.keySet()), List.of(List.copyOf(row.values())));
    return rows().executor().insert(insert).stream().findFirst().orElse(null);
}
