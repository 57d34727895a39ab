// misconception: a replacement is put in as it is
// refused with: Matcher.quoteReplacement makes it one
package desk;

import bookworm.db.Sql;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exercise 01.4, build: parameters with names, in place of marks that must be counted. */
final class NamedSql {

    /** A text in quotes, which is passed over whole, or a name. */
    private static final Pattern QUOTED_OR_NAME = Pattern.compile("'[^']*'|:(\\w+)");

    private NamedSql() { }

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> unused = new HashSet<>(values.keySet());
        StringBuilder marked = new StringBuilder();
        Matcher found = QUOTED_OR_NAME.matcher(text);
        while (found.find()) {
            String name = found.group(1);
            found.appendReplacement(marked, name == null ? found.group() : "?");
            if (name != null) {
                parameters.add(value(name, values));
                unused.remove(name);
            }
        }
        found.appendTail(marked);
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("The text never asks for " + unused + ": " + text);
        }
        return new Sql(marked.toString(), parameters);
    }

    private static Object value(String name, Map<String, ?> values) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("There is no value for :" + name + ". There are values for " + values.keySet() + ".");
        }
        return values.get(name);
    }
}
