// right because: a loop over the letters knows, too, whether it stands in quotes
package desk;

import bookworm.db.Sql;
import java.util.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        StringBuilder marked = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        Set<String> used = new HashSet<>();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int end = i + 1;
            while (letter == ':' && end < text.length() && isOfAName(text.charAt(end))) {
                end++;
            }
            if (quoted || end == i + 1) {
                quoted ^= letter == '\'';
                marked.append(letter);
                continue;
            }
            String name = text.substring(i + 1, end);
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("no value for " + name);
            }
            marked.append('?');
            parameters.add(values.get(name));
            used.add(name);
            i = end - 1;
        }
        for (String name : values.keySet()) {
            if (!used.contains(name)) {
                throw new IllegalArgumentException("nobody asks for " + name);
            }
        }
        return new Sql(marked.toString(), parameters);
    }

    private static boolean isOfAName(char letter) { return Character.isLetterOrDigit(letter) || letter == '_'; }
}
