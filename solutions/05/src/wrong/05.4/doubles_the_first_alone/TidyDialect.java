// misconception: replaceFirst is enough, who has two quotes in a name?
// refused with: Within quotes each of them is doubled
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) { return "\"" + name.replaceFirst("\"", "\"\"") + "\""; }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
