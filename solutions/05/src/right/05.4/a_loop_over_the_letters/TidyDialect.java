// right because: every name is quoted, and each quote in it is doubled
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) {
        StringBuilder quoted = new StringBuilder();
        name.chars().forEach(letter -> quoted.append(letter == '"' ? "\"\"" : Character.toString(letter)));
        return "\"" + quoted + "\"";
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
