// right because: a colon outside quotes has an even number of them behind it
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> used = new HashSet<>();
        String marked = Pattern.compile(":(\\w+)(?=(?:[^']*'[^']*')*[^']*$)").matcher(text).replaceAll(found -> {
            String name = found.group(1);
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException(name);
            }
            used.add(name);
            parameters.add(values.get(name));
            return "?";
        });
        for (String name : values.keySet()) {
            if (!used.contains(name)) {
                throw new IllegalArgumentException(name);
            }
        }
        return new Sql(marked, parameters);
    }
}
