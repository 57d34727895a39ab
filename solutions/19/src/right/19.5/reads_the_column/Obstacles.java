// right because: the column is read, and Java counts
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
        if (old.find(field.name()).isEmpty()) {
            return field.nullable() || isFilled || field.dbDefault() != null || field.isGenerated() ? 0 : count(desk, "COUNT(*)" + table);
        }
        FieldMeta was = old.field(field.name());
        String column = desk.dialect().quote(was.column());
        List<String> values = desk.query(Sql.of("SELECT " + column + table), row -> row.getString(1));
        if (was.nullable() && !field.nullable() && !isFilled) {
            return values.stream().filter(Objects::isNull).count();
        }
        values.removeIf(Objects::isNull);
        if (field.unique() && !was.unique()) {
            return values.stream().filter(value -> Collections.frequency(values, value) > 1).count();
        }
        Integer length = (Integer) field.state().options().get("maxLength");
        return length == null ? 0 : values.stream().filter(value -> value.length() > length).count();
    }

    private static long count(Database desk, String what) { return desk.query(Sql.of("SELECT " + what), row -> row.getLong(1)).get(0); }
}
