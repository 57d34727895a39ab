package library.debug;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.file.Path;

/**
 * Starts the debug view where {@code -Dbookworm.debug=FILE.html} asks for it. Logback finds it by its service, and goes on as without it.
 */
public final class StartByProperty extends ContextAwareBase implements Configurator {

    @Override public ExecutionStatus configure(LoggerContext context) {
        String file = System.getProperty("bookworm.debug", "");
        if (!file.isEmpty()) {
            DebugView.start(context, Path.of(file));
        }
        return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
}
