// right because: the options of the states say it without metadata, but for names and values
package desk;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;

public final class Obstacles {

    private Obstacles() { }

    public static SortedMap<String, Long> of(Database desk, List<ModelState> before, List<ModelState> after) {
        Map<String, ModelMeta> old = Models.of(before);
        SortedMap<String, Long> obstacles = new TreeMap<>();
        Models.of(after).forEach((label, model) -> {
            if (old.containsKey(label)) {
                for (FieldMeta field : model.fields()) {
                    long rows = rows(desk, old.get(label), field);
                    if (rows > 0) {
                        obstacles.put(label + "." + field.name(), rows);
                    }
                }
            }
        });
        return obstacles;
    }

    private static long rows(Database desk, ModelMeta old, FieldMeta field) {
        String table = " FROM " + desk.dialect().quote(old.table());
        boolean isFilled = field.defaultValue() != null || field.state().isBlankText();
        if (!old.state().fields().containsKey(field.name())) {
            return field.nullable() || isFilled || field.dbDefault() != null || field.isGenerated() ? 0 : count(desk, "COUNT(*)" + table);
        }
        FieldMeta was = old.field(field.name());
        String column = desk.dialect().quote(was.column());
        if (was.state().is("nullable") && !field.state().is("nullable") && !isFilled) {
            return count(desk, "COUNT(*)" + table + " WHERE " + column + " IS NULL");
        }
        if (field.state().isUnique() && !was.state().isUnique()) {
            return count(desk, "COALESCE(SUM(N), 0) FROM (SELECT COUNT(*) AS N" + table + " WHERE " + column + " IS NOT NULL GROUP BY " + column
                + " HAVING COUNT(*) > 1) AS R");
        }
        Object length = field.state().options().get("maxLength");
        return length == null ? 0 : count(desk, "COUNT(*)" + table + " WHERE CHAR_LENGTH(" + column + ") > " + length);
    }

    private static long count(Database desk, String what) { return desk.query(Sql.of("SELECT " + what), row -> row.getLong(1)).get(0); }
}
