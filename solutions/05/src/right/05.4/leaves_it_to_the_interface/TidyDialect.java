// right because: what the interface says is right for H2, too
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
