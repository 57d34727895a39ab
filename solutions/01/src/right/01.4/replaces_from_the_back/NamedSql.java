// right because: from the back, what is replaced moves no place that is still to come
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        Deque<Object> parameters = new ArrayDeque<>();
        List<Object> back = new ArrayList<>();
        Set<String> left = new TreeSet<>(values.keySet());
        StringBuilder marked = new StringBuilder(text);
        List<MatchResult> names = Pattern.compile("'(?:[^']|'')*'|:([A-Za-z0-9_]+)").matcher(text).results().filter(found -> found.group(1) != null).toList();
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i).group(1);
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("Missing: '" + name + "'");
            }
            left.remove(name);
            back.add(0, values.get(name));
            marked.replace(names.get(i).start(), names.get(i).end(), "?");
        }
        if (left.size() > 0) {
            throw new IllegalArgumentException("Not used: " + String.join(", ", left));
        }
        return new Sql(marked.toString(), back);
    }
}
