// misconception: a name has small letters
// refused with: has capitals and digits too
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> unused = new HashSet<>(values.keySet());
        StringBuilder marked = new StringBuilder();
        Matcher found = Pattern.compile("'[^']*'|:([a-z0-9_]+)").matcher(text);
        while (found.find()) {
            String name = found.group(1);
            found.appendReplacement(marked, name == null ? Matcher.quoteReplacement(found.group()) : "?");
            if (name != null) {
                if (!values.containsKey(name)) {
                    throw new IllegalArgumentException("no " + name);
                }
                parameters.add(values.get(name));
                unused.remove(name);
            }
        }
        found.appendTail(marked);
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("unused " + unused);
        }
        return new Sql(marked.toString(), parameters);
    }
}
