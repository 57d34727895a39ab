// misconception: nobody means the blanks at the ends of a name
// refused with: A blank is a letter like another
package desk;

import bookworm.db.Dialect;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) { return '"' + name.strip().replace("\"", "\"\"") + '"'; }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
