// right because: it is the same comparison, on two lists
package desk;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;
import java.util.stream.Stream;

final class Drift {

    private record Column(String name, boolean nullable) { }

    private Drift() { }

    static List<String> of(Database database, Class<?> model) {
        ModelMeta meta = Models.meta(model);
        List<Column> there = database.query(Sql.of("SELECT COLUMN_NAME, IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS"
            + " WHERE TABLE_NAME = ? AND TABLE_SCHEMA = 'PUBLIC'", meta.table()),
            row -> new Column(row.getString(1), row.getString(2).equals("YES")));
        if (there.isEmpty()) {
            return List.of(meta.table() + " is not there.");
        }
        List<Column> wanted = meta.fields().stream().map(field -> new Column(field.column(), field.nullable())).toList();
        return Stream.concat(wanted.stream().filter(column -> !there.contains(column)).map(column -> fault(column, there)),
            there.stream().filter(column -> wanted.stream().noneMatch(other -> other.name().equals(column.name())))
                .sorted(Comparator.comparing(Column::name)).map(column -> column.name() + " is not in the model."))
            .map(fault -> meta.table() + "." + fault).toList();
    }

    private static String fault(Column wanted, List<Column> there) {
        if (there.stream().noneMatch(column -> column.name().equals(wanted.name()))) {
            return wanted.name() + " is not there.";
        }
        return wanted.name() + (wanted.nullable() ? " takes no NULL, the model does." : " takes NULL, the model does not.");
    }
}
