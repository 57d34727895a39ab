// misconception: a dot parts a schema from a table
// refused with: A dot is a letter like another
package desk;

import bookworm.db.Dialect;
import java.util.Arrays;
import java.util.stream.Collectors;

final class TidyDialect implements Dialect {

    @Override public String quote(String name) {
        return Arrays.stream(name.split("\\.")).map(part -> '"' + part.replace("\"", "\"\"") + '"').collect(Collectors.joining("."));
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
