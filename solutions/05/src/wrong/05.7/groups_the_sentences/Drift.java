// misconception: what is missing comes first, then what takes NULL, then what is too many
// refused with: right sentences in another order
package desk;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;

final class Drift {

    private Drift() { }

    static List<String> of(Database database, Class<?> model) {
        ModelMeta meta = Models.meta(model);
        Map<String, Boolean> columns = new TreeMap<>();
        database.query(Sql.of("SELECT COLUMN_NAME, IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS"
            + " WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = ?", meta.table()),
            row -> columns.put(row.getString(1), row.getString(2).equals("YES")));
        if (columns.isEmpty()) {
            return List.of(meta.table() + " is not there.");
        }
        List<String> found = new ArrayList<>();
        for (FieldMeta field : meta.fields()) {
            Boolean nullable = columns.get(field.column());
            if (nullable == null) {
                found.add(meta.table() + "." + field.column() + " is not there.");
            }
        }
        for (FieldMeta field : meta.fields()) {
            Boolean nullable = columns.remove(field.column());
            if (nullable != null && nullable != field.nullable()) {
                found.add(meta.table() + "." + field.column() + (nullable ? " takes NULL, the model does not." : " takes no NULL, the model does."));
            }
        }
        columns.keySet().forEach(column -> found.add(meta.table() + "." + column + " is not in the model."));
        return found;
    }
}
