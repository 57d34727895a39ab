package bookworm.fields;

import bookworm.errors.ValueError;

/**
 * A number that no value of the column equals: one beyond what it can hold, or a fraction among whole numbers. A comparison
 * with it is settled without asking the database.
 */
public final class OutOfRange extends ValueError {

    private final boolean above;

    OutOfRange(String message, boolean above) {
        super(message);
        this.above = above;
    }

    /** Whether the number lies above the range, rather than below. */
    public boolean above() { return above; }
}
