// misconception: an apostrophe is doubled in SQL, wherever it stands
// refused with: An apostrophe is doubled within a text
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) { return '"' + name.replace("\"", "\"\"").replace("'", "''") + '"'; }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
