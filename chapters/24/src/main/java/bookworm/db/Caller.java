package bookworm.db;

/** Finds the line of the user's code that a call came from: the nearest frame that is neither Bookworm's nor Java's. */
public final class Caller {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Caller() { }

    /** For example {@code UpdateBook.java:12}. */
    public static String find() {
        return WALKER.walk(frames -> frames.filter(Caller::isUserCode).findFirst())
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("unknown caller");
    }

    /** Bookworm is told by its name, since it may come in one jar with its user. Java's own classes come from no jar. */
    private static boolean isUserCode(StackWalker.StackFrame frame) {
        return !frame.getClassName().startsWith("bookworm.") && frame.getDeclaringClass().getProtectionDomain().getCodeSource() != null;
    }
}
