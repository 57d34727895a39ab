package desk;

import bookworm.errors.BookwormException;

/** A row was changed, or deleted, after the object was read that was to be written over it. */
class Conflict extends BookwormException {

    Conflict(String message) { super(message); }
}
