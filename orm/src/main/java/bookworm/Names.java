package bookworm;

import bookworm.errors.QueryError;
import java.util.regex.Pattern;

/** Names that users give to values. They become quoted identifiers, and are held to what any database takes. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,59}");

    private Names() {
    }

    static void check(String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new QueryError("'" + name + "' cannot name a value: take letters, digits and underscores, a letter first, "
                + "60 at most.");
        }
    }
}
