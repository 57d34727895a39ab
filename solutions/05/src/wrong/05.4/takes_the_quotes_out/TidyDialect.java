// misconception: what is dangerous in a name is removed from it
// refused with: taken out makes another name
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) {
        return "\"" + name.replace("\"", "") + "\"";
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
