// misconception: the database knows names in capitals only
// refused with: Within quotes a name keeps its letters
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) { return '"' + (name.matches("\\w+") ? name.toUpperCase() : name).replace("\"", "\"\"") + '"'; }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
