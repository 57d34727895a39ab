// misconception: appendReplacement copies the whole text
// refused with: appendTail copies the rest
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> unused = new HashSet<>(values.keySet());
        StringBuilder marked = new StringBuilder();
        Matcher found = Pattern.compile("'[^']*'|:(\\w+)").matcher(text);
        while (found.find()) {
            String name = found.group(1);
            if (name == null) {
                found.appendReplacement(marked, Matcher.quoteReplacement(found.group()));
                continue;
            }
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("no value for " + name);
            }
            found.appendReplacement(marked, "?");
            parameters.add(values.get(name));
            unused.remove(name);
        }
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("nobody asks for " + unused);
        }
        return new Sql(marked.toString(), parameters);
    }
}
