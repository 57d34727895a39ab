package bookworm.meta;

/**
 * One join of a path: from a column of the table at hand to a column of the next.
 *
 * @param many whether one row may meet several
 * @param nullable whether a row may meet none, which makes the join an outer one until a condition says otherwise
 */
public record Hop(FieldMeta from, FieldMeta to, boolean many, boolean nullable) {

    /** Along a foreign key, to the row that it refers to. */
    static Hop forward(FieldMeta key) {
        throw new bookworm.exercises.Todo("13.1", "go along a foreign key");
    }

    /** Against a foreign key, to the rows that refer to this one. */
    static Hop backward(FieldMeta key) {
        throw new bookworm.exercises.Todo("13.1", "go back along a foreign key");
    }

    /** Whether the hop goes along its foreign key: then the key of the next row is known without joining it. */
    public boolean isForward() { return from.reference() != null; }
}
