package bookworm.book.code;

/** What a line of a file is. Only code counts, and must be taught or given: a reader gets the rest right alone, or an editor does. */
public enum Kind {
    BLANK, COMMENT,
    /** The package, or an import. */
    HEAD,
    /** Nothing but closing brackets, with what ends a statement. */
    CLOSING,
    CODE
}
