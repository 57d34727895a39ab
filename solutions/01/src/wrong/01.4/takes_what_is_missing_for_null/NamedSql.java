// misconception: a name that has no value is null
// refused with: must be refused, not bound as NULL
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
        Matcher found = Pattern.compile("'[^']*'|:(\\w+)").matcher(text);
        while (found.find()) {
            String name = found.group(1);
            found.appendReplacement(marked, name == null ? Matcher.quoteReplacement(found.group()) : "?");
            if (name != null) {
                parameters.add(values.get(name));
                unused.remove(name);
            }
        }
        found.appendTail(marked);
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("Never asked for: " + unused);
        }
        return new Sql(marked.toString(), parameters);
    }
}
