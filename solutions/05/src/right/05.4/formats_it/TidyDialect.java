// right because: format puts the name between two quotes, and replaceAll has doubled its own
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) { return String.format("\"%s\"", name.replaceAll("\"", "\"\"")); }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
