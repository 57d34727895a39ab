package desk;

import bookworm.db.Dialect;

/** Exercise 05.4, debug: H2's dialect. Every name is quoted, and so it is that very name. */
final class TidyDialect implements Dialect {

    @Override public String quote(String name) { return '"' + name.replace("\"", "\"\"") + '"'; }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
