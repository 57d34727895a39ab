// right because: each side is a stream, and SQL sorts the columns
package desk;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;
import java.util.stream.*;

final class Drift {

    private Drift() { }

    private record Column(String name, boolean nullable) { }

    static List<String> of(Database database, Class<?> model) {
        ModelMeta meta = Models.meta(model);
        Sql select = Sql.of("select column_name, is_nullable = 'YES' from information_schema.columns"
            + " where table_name = ? and table_schema = current_schema order by column_name", meta.table());
        List<Column> there = database.query(select, row -> new Column(row.getString(1), row.getBoolean(2)));
        Set<String> known = meta.fields().stream().map(FieldMeta::column).collect(Collectors.toSet());
        return there.isEmpty() ? List.of(meta.table() + " is not there.") : Stream.concat(
            meta.fields().stream().flatMap(field -> judge(meta, field, there)),
            there.stream().map(Column::name).filter(column -> !known.contains(column))
                .map(column -> meta.table() + "." + column + " is not in the model.")).toList();
    }

    private static Stream<String> judge(ModelMeta meta, FieldMeta field, List<Column> there) {
        String name = meta.table() + "." + field.column();
        Optional<Column> column = there.stream().filter(each -> each.name().equals(field.column())).findFirst();
        if (column.isEmpty()) {
            return Stream.of(name + " is not there.");
        }
        return column.filter(each -> each.nullable() != field.nullable()).stream()
            .map(each -> name + (each.nullable() ? " takes NULL, the model does not." : " takes no NULL, the model does."));
    }
}
