package library.debug;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Marker;

/**
 * Keeps what Bookworm tells its logger. A filter of this kind is asked before the level of the logger is, so it hears what is printed
 * nowhere, and changes nothing of what is printed.
 */
final class Listener extends TurboFilter {

    private static final String LOGGER = "bookworm.sql";
    /** What {@code QueryLog} tells of a statement: its text, its values, its microseconds, its caller. */
    private static final int PARTS = 4;

    private final List<Statement> statements = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    @Override public synchronized FilterReply decide(Marker marker, Logger logger, Level level, String format, Object[] parts,
            Throwable error) {
        if (!logger.getName().equals(LOGGER)) {
            return FilterReply.NEUTRAL;
        }
        if (format == null) {
            return FilterReply.ACCEPT; // Only asked whether anybody listens.
        }
        if (level == Level.WARN) {
            warnings.add(format);
        } else if (parts != null && parts.length == PARTS) {
            List<String> values = ((List<?>) parts[1]).stream().map(String::valueOf).toList();
            statements.add(new Statement((String) parts[0], values, (Long) parts[2], (String) parts[3]));
        }
        return FilterReply.NEUTRAL;
    }

    synchronized List<Statement> statements() { return List.copyOf(statements); }

    synchronized List<String> warnings() { return warnings.stream().distinct().toList(); }
}
