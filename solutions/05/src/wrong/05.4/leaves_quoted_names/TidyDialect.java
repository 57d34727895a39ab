// misconception: what stands in quotes was quoted before
// refused with: nobody has quoted it yet
package desk;

import bookworm.db.Dialect;
import java.util.*;

final class TidyDialect implements Dialect {
    @Override public String quote(String name) { return name.matches("\".+\"") ? name : '"' + name.replace("\"", "\"\"") + '"'; }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
