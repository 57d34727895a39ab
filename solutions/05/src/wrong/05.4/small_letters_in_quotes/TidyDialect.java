// misconception: a tidy name has small letters, in quotes as well
// refused with: a name keeps its letters
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) { return '"' + name.toLowerCase().replace("\"", "\"\"") + '"'; }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
