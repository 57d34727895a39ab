// misconception: a dot stands for each letter, a new line too
// refused with: may go on in the next line
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> unused = new HashSet<>(values.keySet());
        String marked = Pattern.compile("'.*?'|:(\\w+)").matcher(text).replaceAll(found -> {
            String name = found.group(1);
            if (name == null) {
                return Matcher.quoteReplacement(found.group());
            }
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("no value for " + name);
            }
            parameters.add(values.get(name));
            unused.remove(name);
            return "?";
        });
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("nobody asks for " + unused);
        }
        return new Sql(marked, parameters);
    }
}
