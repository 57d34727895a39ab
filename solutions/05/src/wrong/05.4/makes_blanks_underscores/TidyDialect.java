// misconception: a tidy name has no blanks
// refused with: has other letters than went in
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) { return '"' + name.replace(" ", "_").replace("\"", "\"\"") + '"'; }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
