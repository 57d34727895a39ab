// misconception: split gives all pieces
// refused with: split drops an empty piece
package desk;

import bookworm.db.Sql;
import java.util.*;
import java.util.regex.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> left = new TreeSet<>(values.keySet());
        String[] pieces = text.split("'");
        for (int i = 0; i < pieces.length; i += 2) {
            pieces[i] = Pattern.compile(":(\\w+)").matcher(pieces[i]).replaceAll(found -> {
                if (!values.containsKey(found.group(1))) {
                    throw new IllegalArgumentException("There is no value called " + found.group(1));
                }
                left.remove(found.group(1));
                parameters.add(values.get(found.group(1)));
                return "?";
            });
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("Too much: " + left);
        }
        return new Sql(String.join("'", pieces), parameters);
    }
}
