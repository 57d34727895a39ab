package bookworm;

import ch.qos.logback.classic.*;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.slf4j.*;

/** Ends what would not end by itself: a walk in a circle is stopped when it has asked far more often than any walk needs. */
public final class Bound extends TurboFilter {

    /** It asked too often. */
    public static final class Endless extends Error {
        private Endless() { super("It asked more than " + MOST + " times."); }
    }

    private static final int MOST = 1000;

    private final Thread thread = Thread.currentThread();
    private int sent;

    private Bound() { }

    /** Runs it. Throws {@link Endless} at the statement that is too many. */
    public static <T> T run(Supplier<T> action) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Bound bound = new Bound();
        context.addTurboFilter(bound);
        try {
            return action.get();
        } finally {
            context.getTurboFilterList().remove(bound);
        }
    }

    @Override public FilterReply decide(Marker marker, ch.qos.logback.classic.Logger logger, Level level, String format, Object[] values,
            Throwable thrown) {
        if (Thread.currentThread() == thread && format != null && logger.getName().equals("bookworm.sql") && ++sent > MOST) {
            throw new Endless();
        }
        return FilterReply.NEUTRAL;
    }

    /** The same collection, which throws {@link Endless} when it is asked once too often. */
    @SuppressWarnings("unchecked")
    static <C> C asked(Class<? super C> type, C collection) {
        int[] calls = {0};
        return (C) Proxy.newProxyInstance(Bound.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
            if (++calls[0] > MOST) {
                throw new Endless();
            }
            return method.invoke(collection, values);
        });
    }
}
