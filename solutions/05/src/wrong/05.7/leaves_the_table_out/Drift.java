// misconception: a column is called by its own name
// refused with: something is to be said, and not this
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
            String column = field.column();
            Boolean nullable = columns.remove(field.column());
            if (nullable == null) {
                found.add(column + " is not there.");
            } else if (nullable != field.nullable()) {
                found.add(column + (nullable ? " takes NULL, the model does not." : " takes no NULL, the model does."));
            }
        }
        columns.keySet().forEach(column -> found.add(column + " is not in the model."));
        return found;
    }
}
