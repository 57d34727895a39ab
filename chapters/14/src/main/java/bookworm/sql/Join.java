package bookworm.sql;

import bookworm.meta.Hop;

/**
 * A table joined to one before it.
 *
 * @param parent the number of the table that it is joined to
 */
public record Join(int parent, Hop hop, Type type) {

    /** INNER drops a row that meets no other; LEFT keeps it, with nulls. */
    public enum Type { INNER, LEFT }
}
