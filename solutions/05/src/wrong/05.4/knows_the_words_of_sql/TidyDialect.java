// misconception: among plain words only those of SQL need quotes
// refused with: a name is folded to capitals
package desk;

import bookworm.db.Dialect;
import java.util.*;

final class TidyDialect implements Dialect {

    private static final Set<String> WORDS = Set.of("select", "from", "where", "table", "order", "group", "user");

    @Override public String quote(String name) {
        boolean isPlain = name.matches("[A-Za-z_][A-Za-z0-9_]*") && !WORDS.contains(name.toLowerCase(Locale.ROOT));
        return isPlain ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
