// right because: a linked map keeps the order in which the database gave the columns
package desk;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;

final class Drift {

    private Drift() { }

    static List<String> of(Database database, Class<?> model) {
        ModelMeta meta = Models.meta(model);
        Map<String, String> nullable = new LinkedHashMap<>();
        database.query(Sql.of("SELECT COLUMN_NAME, IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS"
            + " WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = ? ORDER BY COLUMN_NAME", meta.table()),
            row -> nullable.put(row.getString(1), row.getString(2)));
        if (nullable.isEmpty()) {
            return List.of(meta.table() + " is not there.");
        }
        List<String> drift = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (FieldMeta field : meta.fields()) {
            known.add(field.column());
            String wanted = field.nullable() ? "YES" : "NO";
            String found = nullable.get(field.column());
            String sentence = found == null ? "is not there." : found.equals(wanted) ? null
                : field.nullable() ? "takes no NULL, the model does." : "takes NULL, the model does not.";
            if (sentence != null) {
                drift.add(meta.table() + "." + field.column() + " " + sentence);
            }
        }
        nullable.keySet().stream().filter(column -> !known.contains(column))
            .forEach(column -> drift.add(meta.table() + "." + column + " is not in the model."));
        return drift;
    }
}
