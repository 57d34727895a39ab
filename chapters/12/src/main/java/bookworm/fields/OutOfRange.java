package bookworm.fields;

import bookworm.errors.ValueError;

/** A number that no value of the column equals: one beyond what it can hold, or a fraction among whole numbers. */
public final class OutOfRange extends ValueError {

    OutOfRange(String message) { super(message); }
}
