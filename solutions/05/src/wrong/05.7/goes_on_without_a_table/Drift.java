// misconception: a table that is not there has none of the columns either
// refused with: A table that is not there ends the list
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
        List<String> found = new ArrayList<>();
        if (columns.isEmpty()) {
            found.add(meta.table() + " is not there.");
        }
        for (FieldMeta field : meta.fields()) {
            String column = meta.table() + "." + field.column();
            Boolean nullable = columns.remove(field.column());
            if (nullable == null) {
                found.add(column + " is not there.");
            } else if (nullable != field.nullable()) {
                found.add(column + (nullable ? " takes NULL, the model does not." : " takes no NULL, the model does."));
            }
        }
        columns.keySet().forEach(column -> found.add(meta.table() + "." + column + " is not in the model."));
        return found;
    }
}
