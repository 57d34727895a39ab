package bookworm.book.carry;

/** What an author did cannot be carried out; the message says why, and what to do. */
final class CarryError extends RuntimeException {

    CarryError(String message) { super(message); }

    CarryError(String message, Throwable cause) { super(message, cause); }
}
