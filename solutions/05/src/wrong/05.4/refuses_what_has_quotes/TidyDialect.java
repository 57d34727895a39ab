// misconception: a stranger is kept out by refusing the name
// refused with: A name must not contain a double quote
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) {
        if (name.contains("\"")) {
            throw new bookworm.errors.DatabaseError("A name must not contain a double quote: " + name);
        }
        return '"' + name + '"';
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
