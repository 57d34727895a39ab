// right because: a tokenizer that keeps what it cuts at goes through the text once, too
package desk;

import bookworm.db.Sql;
import java.util.*;

final class NamedSql {

    static Sql of(String text, Map<String, ?> values) {
        StringBuilder marked = new StringBuilder();
        ArrayList<Object> parameters = new ArrayList<>();
        TreeMap<String, Object> left = new TreeMap<>(values);
        boolean quoted = false;
        boolean colon = false;
        StringTokenizer tokens = new StringTokenizer(text, "':", true);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            int end = 0;
            while (colon && end < token.length() && (Character.isLetterOrDigit(token.charAt(end)) || token.charAt(end) == '_')) {
                end++;
            }
            if (end > 0) {
                String name = token.substring(0, end);
                if (!values.containsKey(name)) {
                    throw new IllegalArgumentException("no value: " + name);
                }
                left.remove(name);
                parameters.add(values.get(name));
                marked.setCharAt(marked.length() - 1, '?');
            }
            marked.append(token.substring(end));
            quoted ^= token.equals("'");
            colon = token.equals(":") && !quoted;
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("no name: " + left.firstKey());
        }
        return new Sql(marked.toString(), parameters);
    }
}
