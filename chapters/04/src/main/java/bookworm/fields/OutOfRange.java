package bookworm.fields;

import bookworm.errors.ValueError;

/** A number beyond what the column can hold. A comparison with it is settled without asking the database. */
public final class OutOfRange extends ValueError {

    private final boolean above;

    OutOfRange(String message, boolean above) {
        super(message);
        this.above = above;
    }

    /** Whether the number lies above the range, rather than below. */
    public boolean above() { return above; }
}
