// misconception: small letters need no quotes, but for the words of SQL
// refused with: Small letters do not help
package desk;

import bookworm.db.Dialect;
import java.util.Set;
import java.util.regex.Pattern;

final class TidyDialect implements Dialect {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final Set<String> WORDS = Set.of("order", "select", "from", "where", "group", "table", "user", "value", "key");

    @Override public String quote(String name) {
        if (PLAIN.matcher(name).matches() && !WORDS.contains(name)) {
            return name;
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
