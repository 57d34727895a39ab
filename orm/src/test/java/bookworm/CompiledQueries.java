package bookworm;

import java.lang.reflect.Field;
import java.util.Map;

/** The cache of compiled queries, as far as tests look into it. */
final class CompiledQueries {

    private CompiledQueries() {
    }

    /** How many shapes are known. */
    static int known() {
        return Executor.COMPILED.known().size();
    }

    /** Whatever is asked next is compiled anew. */
    static void forget() {
        try {
            Field shapes = Executor.COMPILED.known().getClass().getDeclaredField("known");
            shapes.setAccessible(true);
            ((Map<?, ?>) shapes.get(Executor.COMPILED.known())).clear();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The cache keeps its shapes in a field of that name", e);
        }
    }
}
