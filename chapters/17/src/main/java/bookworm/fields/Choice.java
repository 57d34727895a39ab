package bookworm.fields;

/**
 * One of the values that a field allows, with the label that people read. An enum implements it:
 * <pre>{@code
 * enum Genre implements Choice {
 *     FICTION("FIC", "Fiction"), SCIENCE("SCI", "Science"); ...
 * }
 * }</pre>
 */
public interface Choice {

    /** What the column holds. */
    Object value();

    String label();
}
