// misconception: a plain word needs no quotes
// refused with: A plain word may be one of SQL's own
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
