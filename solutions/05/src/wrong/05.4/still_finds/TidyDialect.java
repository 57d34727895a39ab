// misconception: a plain word found is a plain name
// refused with: find() and lookingAt() are content
package desk;

import bookworm.db.Dialect;
import java.util.regex.Pattern;

final class TidyDialect implements Dialect {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Override public String quote(String name) {
        return PLAIN.matcher(name).find() ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
