// misconception: it does not matter whether the quotes come before or after the doubling
// refused with: only those are that it had before
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) { return ("\"" + name + "\"").replace("\"", "\"\""); }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
