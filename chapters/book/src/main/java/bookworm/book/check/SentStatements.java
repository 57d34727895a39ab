package bookworm.book.check;

import ch.qos.logback.classic.*;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.*;
import org.slf4j.LoggerFactory;

/** While it is open, keeps the text of each statement that goes to the logger {@code bookworm.sql}. */
final class SentStatements implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("bookworm.sql");
    private final Level level = logger.getLevel();
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override protected void append(ILoggingEvent event) {
            if (event.getLevel() == Level.DEBUG && event.getArgumentArray() != null) {
                texts.add(String.valueOf(event.getArgumentArray()[0]));
            }
        }
    };

    SentStatements() {
        appender.setContext(logger.getLoggerContext());
        appender.start();
        logger.addAppender(appender);
        logger.setLevel(Level.DEBUG);
    }

    List<String> texts() { return List.copyOf(texts); }

    @Override public void close() {
        logger.setLevel(level);
        logger.detachAppender(appender);
        appender.stop();
    }
}
