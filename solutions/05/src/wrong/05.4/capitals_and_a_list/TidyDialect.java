// misconception: capitals need no quotes, but for the words of SQL
// refused with: no list of such words is ever complete
package desk;

import bookworm.db.Dialect;
import java.util.*;

final class TidyDialect implements Dialect {
    private static final Set<String> WORDS = Set.of("ORDER", "SELECT", "FROM", "WHERE", "GROUP", "TABLE", "USER", "JOIN", "LIMIT");

    @Override public String quote(String name) {
        if (name.matches("[A-Z_][A-Z0-9_]*") && !WORDS.contains(name)) {
            return name;
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
