// misconception: what may be blank fills the nulls
// refused with: no empty number that could fill the nulls
package desk;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;

/** Solution 19.5: which rows are in the way of a change, before any of its statements runs. */
public final class Obstacles {

    private Obstacles() { }

    /**
     * The fields whose change the rows refuse, such as {@code desk.Book.title}, each with the number of rows that are in its
     * way; no field whose change goes through. It looks at plain fields of models that are on both sides, and changes nothing.
     */
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
        if (was.nullable() && !field.nullable() && field.defaultValue() == null && !field.state().is("blank")) {
            return count(desk, "COUNT(*)" + table + " WHERE " + column + " IS NULL");
        }
        if (field.unique() && !was.unique()) {
            return count(desk, "COALESCE(SUM(N), 0) FROM (SELECT COUNT(*) AS N" + table + " WHERE " + column + " IS NOT NULL GROUP BY " + column
                + " HAVING COUNT(*) > 1) AS R");
        }
        Object length = field.state().options().get("maxLength");
        return length == null ? 0 : count(desk, "COUNT(*)" + table + " WHERE CHAR_LENGTH(" + column + ") > " + length);
    }

    private static long count(Database desk, String what) { return desk.query(Sql.of("SELECT " + what), row -> row.getLong(1)).get(0); }
}
