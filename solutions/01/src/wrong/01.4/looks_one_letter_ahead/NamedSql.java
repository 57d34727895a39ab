// misconception: behind a colon there is always one letter more
// refused with: so may a colon
package desk;

import bookworm.db.Sql;
import java.util.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        Set<String> unused = new HashSet<>(values.keySet());
        StringBuilder marked = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\'') {
                quoted = !quoted;
            }
            if (quoted || letter != ':' || !isNamed(text.charAt(i + 1))) {
                marked.append(letter);
                continue;
            }
            int end = i + 1;
            while (end < text.length() && isNamed(text.charAt(end))) {
                end++;
            }
            String name = text.substring(i + 1, end);
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("No value for " + name);
            }
            parameters.add(values.get(name));
            unused.remove(name);
            marked.append('?');
            i = end - 1;
        }
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("Not asked for: " + unused);
        }
        return new Sql(marked.toString(), parameters);
    }

    private static boolean isNamed(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }
}
