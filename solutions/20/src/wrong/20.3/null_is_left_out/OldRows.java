// misconception: what is null need not be written
// refused with: which it may be
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

public Object insert(Map<String, ?> values) {
    Map<FieldMeta, Param> row = new LinkedHashMap<>();
    model.fields().stream().filter(field -> !field.isGenerated())
        .forEach(field -> row.put(field, new Param(
            field.defaultValue() != null ? field.defaultValue() : field.newValue(), field.type())));
    values.forEach((name, value) -> row.put(model.field(name), new Param(model.field(name).convert(value), model.field(name).type())));
    row.values().removeIf(param -> param.value() == null);
    Insert insert = new Insert(model, List.copyOf(row.keySet()), List.of(List.copyOf(row.values())));
    return rows().executor().insert(insert).stream().findFirst().orElse(null);
}
