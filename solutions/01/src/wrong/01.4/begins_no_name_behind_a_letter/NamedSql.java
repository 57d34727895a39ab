// misconception: a colon right behind a letter is no name
// refused with: whatever stands before it
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> used = new HashSet<>();
        String marked = Pattern.compile("'[^']*'|\\B:(\\w+)").matcher(text).replaceAll(found -> {
            if (found.group(1) == null) {
                return Matcher.quoteReplacement(found.group());
            }
            if (!values.containsKey(found.group(1))) {
                throw new IllegalArgumentException("no value for " + found.group(1));
            }
            used.add(found.group(1));
            parameters.add(values.get(found.group(1)));
            return "?";
        });
        for (String name : values.keySet()) {
            if (!used.contains(name)) {
                throw new IllegalArgumentException("not asked for: " + name);
            }
        }
        return new Sql(marked, parameters);
    }
}
