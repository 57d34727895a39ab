// misconception: a name that is all capitals stays as it is without quotes
// refused with: Capitals do not help
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) {
        return name.matches("[A-Z_][A-Z0-9_]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
