package bookworm.fields;

import bookworm.errors.ValueError;

/** A number beyond what the column can hold. A comparison with it is settled without asking the database. */
public final class OutOfRange extends ValueError {

    private final int sign;

    OutOfRange(Object value, long min, long max, int sign) {
        this("expected a number from " + min + " to " + max + " but got " + value, sign);
    }

    private OutOfRange(String message, int sign) {
        super(message);
        this.sign = sign;
    }

    @Override
    public OutOfRange about(String field) {
        return new OutOfRange(field + " " + getMessage(), sign);
    }

    /** Whether the number lies above the range, rather than below. */
    public boolean above() {
        return sign > 0;
    }
}
