package bookworm.db;

import java.security.CodeSource;

/** Finds the line of the user's code that a call came from: the nearest frame that is neither Bookworm's nor Java's. */
public final class Caller {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final CodeSource BOOKWORM = Caller.class.getProtectionDomain().getCodeSource();

    private Caller() { }

    /** For example {@code UpdateBook.java:12}. */
    public static String find() {
        return WALKER.walk(frames -> frames.filter(Caller::isUserCode).findFirst())
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("unknown caller");
    }

    private static boolean isUserCode(StackWalker.StackFrame frame) {
        CodeSource source = frame.getDeclaringClass().getProtectionDomain().getCodeSource();
        return source != null && !source.equals(BOOKWORM);
    }
}
