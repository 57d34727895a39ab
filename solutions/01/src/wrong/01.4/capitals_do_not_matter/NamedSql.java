// misconception: SQL takes no notice of capitals, so names do not either
// refused with: are two names
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        Map<String, Object> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(values);
        Set<String> unused = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        unused.addAll(values.keySet());
        List<Object> parameters = new ArrayList<>();
        String marked = Pattern.compile("'[^']*'|:(\\w+)").matcher(text).replaceAll(found -> {
            String name = found.group(1);
            if (name == null) {
                return Matcher.quoteReplacement(found.group());
            }
            if (!byName.containsKey(name)) {
                throw new IllegalArgumentException("no value for " + name);
            }
            unused.remove(name);
            parameters.add(byName.get(name));
            return "?";
        });
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("not asked for: " + unused);
        }
        return new Sql(marked, parameters);
    }
}
