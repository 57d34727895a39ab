// misconception: the database makes the key
// refused with: An id was given
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

public Object insert(Map<String, ?> values) {
    Map<FieldMeta, Param> row = new LinkedHashMap<>();
    model.fields().stream().filter(field -> !field.isGenerated())
        .forEach(field -> row.put(field, new Param(
            field.defaultValue() != null ? field.defaultValue() : field.newValue(), field.type())));
    values.entrySet().stream().filter(each -> !model.field(each.getKey()).isGenerated()).forEach(each -> row.put(model.field(each.getKey()), new Param(model.field(each.getKey()).convert(each.getValue()), model.field(each.getKey()).type())));
    Insert insert = new Insert(model, List.copyOf(row.keySet()), List.of(List.copyOf(row.values())));
    return rows().executor().insert(insert).stream().findFirst().orElse(null);
}
