package library.debug;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.LoggerFactory;

/** Listens from now on, and writes the page when it is closed, or else when the program ends. */
public final class DebugView implements AutoCloseable {

    private static final Set<DebugView> OPEN = ConcurrentHashMap.newKeySet();

    private final LoggerContext context;
    private final Path file;
    private final Listener listener = new Listener();
    private final Thread atTheEnd = new Thread(this::write);

    private DebugView(LoggerContext context, Path file) {
        this.context = context;
        this.file = file.toAbsolutePath();
    }

    /** Listens to all threads. */
    public static DebugView start(Path file) { return start((LoggerContext) LoggerFactory.getILoggerFactory(), file); }

    static DebugView start(LoggerContext context, Path file) {
        DebugView view = new DebugView(context, file);
        context.addTurboFilter(view.listener);
        Runtime.getRuntime().addShutdownHook(view.atTheEnd);
        OPEN.add(view);
        return view;
    }

    /** Writes all pages now: for a program whose classes are gone when the JVM ends, as under {@code mvn exec:java}. */
    public static void closeAll() { OPEN.forEach(DebugView::close); }

    @Override public void close() {
        OPEN.remove(this);
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
        context.getTurboFilterList().remove(listener);
        write();
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, new DebugPage(listener.statements(), listener.warnings()).toString());
            System.err.println("What went to the database: " + file);
        } catch (IOException e) {
            System.err.println("The debug view cannot be written to " + file + ": " + e);
        }
    }
}
