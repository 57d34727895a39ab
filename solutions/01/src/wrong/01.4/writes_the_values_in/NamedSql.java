// misconception: names are there to be replaced by their values
// refused with: The value belongs beside the text, not in it
package desk;

import bookworm.db.Sql;
import java.util.Map;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        String filled = text;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace(":" + value.getKey(), "'" + value.getValue() + "'");
        }
        return Sql.of(filled);
    }
}
