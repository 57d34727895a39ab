// misconception: a name that has a quote behind it stands in quotes
// refused with: A quote further on says nothing
package desk;

import bookworm.db.Sql;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> unused = new HashSet<>(values.keySet());
        StringBuilder marked = new StringBuilder();
        Matcher found = Pattern.compile(":(\\w+)(?![^']*')").matcher(text);
        while (found.find()) {
            String name = found.group(1);
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("No value for :" + name);
            }
            parameters.add(values.get(name));
            unused.remove(name);
            found.appendReplacement(marked, "?");
        }
        found.appendTail(marked);
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("Nobody asks for " + unused.iterator().next());
        }
        return new Sql(marked.toString(), parameters);
    }
}
