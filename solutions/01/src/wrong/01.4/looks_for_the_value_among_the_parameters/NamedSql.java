// misconception: a value that is among the parameters was asked for
// refused with: Compare the names
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        String marked = Pattern.compile("'[^']*'|:(\\w+)").matcher(text).replaceAll(found -> {
            String name = found.group(1);
            if (name == null) {
                return Matcher.quoteReplacement(found.group());
            }
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("no value for " + name);
            }
            parameters.add(values.get(name));
            return "?";
        });
        values.forEach((name, value) -> {
            if (!parameters.contains(value)) {
                throw new IllegalArgumentException("not asked for: " + name);
            }
        });
        return new Sql(marked, parameters);
    }
}
