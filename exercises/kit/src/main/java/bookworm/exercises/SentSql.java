package bookworm.exercises;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * The statements that go to the logger {@code bookworm.sql} while this is open, whether the log is switched on or not.
 * It stands before the log's levels, and changes nothing of what is printed.
 */
final class SentSql extends TurboFilter implements AutoCloseable {

    private static final int SHOWN = 10;

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    static SentSql watch() {
        SentSql sent = new SentSql();
        context().addTurboFilter(sent);
        return sent;
    }

    @Override
    public FilterReply decide(Marker marker, Logger logger, Level level, String format, Object[] values, Throwable thrown) {
        if (!logger.getName().equals("bookworm.sql") || level != Level.DEBUG) {
            return FilterReply.NEUTRAL;
        }
        if (format == null) { // Somebody asks whether logging is worth the trouble: it is, as long as we listen.
            return FilterReply.ACCEPT;
        }
        if (values != null && values.length > 1) {
            String parameters = String.valueOf(values[1]);
            statements.add(parameters.equals("[]") ? String.valueOf(values[0]) : values[0] + "   with " + parameters);
        }
        return FilterReply.NEUTRAL;
    }

    /** The statements for a message, a line each; the last ones, where there are many. */
    String asLines() {
        int hidden = Math.max(0, statements.size() - SHOWN);
        String heading = hidden == 0 ? "This ran:" : "%d statements ran, at last:".formatted(statements.size());
        return statements.isEmpty() ? ""
                : heading + "\n  " + String.join("\n  ", statements.subList(hidden, statements.size())) + "\n";
    }

    @Override
    public void close() { context().getTurboFilterList().remove(this); }

    private static LoggerContext context() { return (LoggerContext) LoggerFactory.getILoggerFactory(); }
}
