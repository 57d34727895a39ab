package desk;

import bookworm.db.Dialect;
import bookworm.exercises.Todo;
import java.util.regex.Pattern;

/** Exercise 05.4, debug: H2's dialect, but good to read: it quotes only what looks as if it needed it. It lets strangers in. */
final class TidyDialect implements Dialect {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Whatever the name is, what comes out names just that, and nothing else. */
    @Override public String quote(String name) {
        Todo.here("05.4", "find three mistakes in quote, and delete this line");
        if (PLAIN.matcher(name).find()) {
            return name;
        }
        return '"' + name.replace("\"", "\\\"") + '"';
    }

    @Override public String type(String name) { return name.equals("TEXT") ? "VARCHAR" : name; }
}
