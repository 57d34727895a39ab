// misconception: the values come in the order in which they were put
// refused with: in the order of the text, not in that of the map
package desk;

import bookworm.db.Sql;
import java.util.ArrayList;
import java.util.Map;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        return new Sql(text.replaceAll(":\\w+", "?"), new ArrayList<>(values.values()));
    }
}
