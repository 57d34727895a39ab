// misconception: it was enough to look at the whole name
// refused with: A backslash means nothing to SQL
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : "\"" + name.replace("\"", "\\\"") + "\"";
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
