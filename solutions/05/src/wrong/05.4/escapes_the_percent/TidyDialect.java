// misconception: format reads a percent sign wherever it stands, so it is doubled
// refused with: A percent sign is a letter like another
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) {
        return String.format("\"%s\"", name.replace("%", "%%").replace("\"", "\"\""));
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
