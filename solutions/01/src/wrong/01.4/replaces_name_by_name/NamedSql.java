// misconception: a name can be found by looking for its letters
// refused with: :id is only a part of :id_2
package desk;

import bookworm.db.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        String marked = text;
        List<Object> parameters = new ArrayList<>();
        for (Map.Entry<String, ?> value : values.entrySet()) {
            if (!text.contains(":" + value.getKey())) {
                throw new IllegalArgumentException("Never asked for: " + value.getKey());
            }
            marked = marked.replace(":" + value.getKey(), "?");
            parameters.add(value.getValue());
        }
        return new Sql(marked, parameters);
    }
}
