// misconception: a colon always begins a name
// refused with: Between single quotes a colon is text
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
        Matcher found = Pattern.compile(":(\\w+)").matcher(text);
        while (found.find()) {
            if (!values.containsKey(found.group(1))) {
                throw new IllegalArgumentException("No value for " + found.group(1));
            }
            parameters.add(values.get(found.group(1)));
            unused.remove(found.group(1));
        }
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("Never asked for: " + unused);
        }
        return new Sql(text.replaceAll(":\\w+", "?"), parameters);
    }
}
