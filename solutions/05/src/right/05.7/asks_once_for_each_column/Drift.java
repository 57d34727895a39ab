// right because: the current schema is PUBLIC, and each question has an answer of its own
package desk;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;

final class Drift {

    private Drift() { }

    static List<String> of(Database database, Class<?> model) {
        ModelMeta meta = Models.meta(model);
        String from = " FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = ?";
        List<String> columns = database.query(Sql.of("SELECT COLUMN_NAME" + from + " ORDER BY 1", meta.table()), row -> row.getString(1));
        if (columns.isEmpty()) {
            return List.of(meta.table() + " is not there.");
        }
        List<String> found = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (FieldMeta field : meta.fields()) {
            String column = meta.table() + "." + field.column();
            known.add(field.column());
            List<String> answer = database.query(Sql.of("SELECT IS_NULLABLE" + from + " AND COLUMN_NAME = ?", meta.table(), field.column()), row -> row.getString(1));
            switch (answer.isEmpty() ? "" : answer.get(0)) {
                case "" -> found.add(column + " is not there.");
                case "YES" -> { if (!field.nullable()) { found.add(column + " takes NULL, the model does not."); } }
                default -> { if (field.nullable()) { found.add(column + " takes no NULL, the model does."); } }
            }
        }
        columns.stream().filter(column -> !known.contains(column)).map(column -> meta.table() + "." + column + " is not in the model.").forEach(found::add);
        return found;
    }
}
