// right because: a pattern of one double quote finds each of them
package desk;

import bookworm.db.Dialect;
import java.util.regex.Pattern;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) {
        return '"' + Pattern.compile("\"").matcher(name).replaceAll("\"\"") + '"';
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
