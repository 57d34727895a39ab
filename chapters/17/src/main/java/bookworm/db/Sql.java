package bookworm.db;

import java.util.*;

/**
 * A statement ready to run: its text, with a {@code ?} for each value, and the values in the order of those marks.
 * Values never enter the text; the driver carries them beside it, so no value can change what the statement means.
 */
public record Sql(String text, List<Object> parameters) {

    public Sql {
        parameters = Collections.unmodifiableList(parameters);
    }

    /** {@code Sql.of("SELECT * FROM book WHERE pages > ?", 400)}; a parameter may be null. */
    public static Sql of(String text, Object... parameters) { return new Sql(text, Arrays.asList(parameters.clone())); }

    @Override public String toString() {
        return parameters.isEmpty() ? "SQL: " + text : "SQL: " + text + "\nParameters: " + parameters;
    }
}
