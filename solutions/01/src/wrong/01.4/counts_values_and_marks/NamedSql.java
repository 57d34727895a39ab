// misconception: there is a value too many only if there are more values than marks
// refused with: count names, not marks
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> used = new HashSet<>();
        String marked = Pattern.compile("'[^']*'|:(\\w+)").matcher(text).replaceAll(found -> {
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
        if (values.size() > parameters.size()) {
            Set<String> left = new TreeSet<>(values.keySet());
            left.removeAll(used);
            throw new IllegalArgumentException("not asked for: " + left);
        }
        return new Sql(marked, parameters);
    }
}
