// misconception: the set of a map's keys is a copy
// refused with: a keySet is a view of its map
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> unused = values.keySet();
        StringBuilder marked = new StringBuilder();
        Matcher found = Pattern.compile("'[^']*'|:(\\w+)").matcher(text);
        while (found.find()) {
            String name = found.group(1);
            if (name == null) {
                found.appendReplacement(marked, Matcher.quoteReplacement(found.group()));
                continue;
            }
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("There is no value for " + name);
            }
            found.appendReplacement(marked, "?");
            parameters.add(values.get(name));
            unused.remove(name);
        }
        found.appendTail(marked);
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("Nobody asks for " + unused);
        }
        return new Sql(marked.toString(), parameters);
    }
}
