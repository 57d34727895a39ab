// right because: the names may be found first, and be replaced then
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        Pattern names = Pattern.compile("'[^']*'|:(\\w+)");
        List<String> asked = names.matcher(text).results().map(found -> found.group(1)).filter(Objects::nonNull).toList();
        String missing = asked.stream().filter(name -> !values.containsKey(name)).collect(Collectors.joining(", "));
        String unused = values.keySet().stream().filter(name -> !asked.contains(name)).collect(Collectors.joining(", "));
        if (!missing.isEmpty() || !unused.isEmpty()) {
            throw new IllegalArgumentException("missing: " + missing + ", unused: " + unused);
        }
        String marked = names.matcher(text).replaceAll(found -> found.group(1) == null ? Matcher.quoteReplacement(found.group()) : "?");
        Object[] inOrder = new Object[asked.size()];
        Arrays.setAll(inOrder, i -> values.get(asked.get(i)));
        return Sql.of(marked, inOrder);
    }
}
