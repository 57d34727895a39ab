package bookworm.exercises;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * The statements that go to the logger {@code bookworm.sql} while this is open, whether the log is switched on or not.
 * It stands before the log's levels, and changes nothing of what is printed.
 */
final class SentSql extends TurboFilter implements AutoCloseable {

    private static final int SHOWN = 4;
    private static final int LONGEST = 140;

    /** A statement, and the line of the code under test that sent it, if one did. */
    record Sent(String text, Optional<StackTraceElement> by) {

        @Override public String toString() {
            return text + by.map(line -> "   (" + line.getFileName() + ":" + line.getLineNumber() + ")").orElse("");
        }
    }

    /** The one that listens: a test that runs other tests does not hear their statements. */
    private static volatile SentSql listening;

    private final List<Sent> statements = Collections.synchronizedList(new ArrayList<>());
    private final OwnCode code;
    private final SentSql outer;

    private SentSql(OwnCode code) {
        this.code = code;
        this.outer = listening;
        listening = this;
    }

    static SentSql watch(OwnCode code) {
        SentSql sent = new SentSql(code);
        context().addTurboFilter(sent);
        return sent;
    }

    @Override public FilterReply decide(Marker marker, Logger logger, Level level, String format, Object[] values, Throwable thrown) {
        if (this != listening || !logger.getName().equals("bookworm.sql") || level != Level.DEBUG) {
            return FilterReply.NEUTRAL;
        }
        if (format == null) { // Somebody asks whether logging is worth the trouble: it is, as long as we listen.
            return FilterReply.ACCEPT;
        }
        if (values != null && values.length > 1) {
            statements.add(new Sent(text(String.valueOf(values[0]), String.valueOf(values[1])), caller()));
        }
        return FilterReply.NEUTRAL;
    }

    private static String text(String sql, String parameters) {
        return shortened(sql) + (parameters.equals("[]") ? "" : "   with " + shortened(parameters));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    private Optional<StackTraceElement> caller() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(lines -> lines
                .filter(line -> code.has(line.getDeclaringClass(), line.getMethodName()))
                .map(StackWalker.StackFrame::toStackTraceElement).findFirst());
    }

    /** The line of the code under test that sent the last of its statements. */
    Optional<StackTraceElement> lastLine() {
        return statements.stream().flatMap(sent -> sent.by().stream()).reduce((earlier, later) -> later);
    }

    /** The statements for a message, a line each; the last ones, where there are many. */
    List<String> lines() {
        int hidden = Math.max(0, statements.size() - SHOWN);
        List<String> lines = new ArrayList<>();
        if (!statements.isEmpty()) {
            lines.add(hidden == 0 ? "This ran:" : "%d statements ran, at last:".formatted(statements.size()));
            statements.subList(hidden, statements.size()).forEach(sent -> lines.add("  " + sent));
        }
        return lines;
    }

    @Override public void close() {
        context().getTurboFilterList().remove(this);
        listening = outer;
    }

    private static LoggerContext context() { return (LoggerContext) LoggerFactory.getILoggerFactory(); }
}
