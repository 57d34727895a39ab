// misconception: a backslash protects a double quote, and itself
// refused with: A backslash means nothing to SQL
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) {
        return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
