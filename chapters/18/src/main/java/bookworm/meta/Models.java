package bookworm.meta;

import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The models that are known. A model becomes known when it is first used, together with all that it is related to. */
public final class Models {

    private static final Map<Class<?>, ModelMeta> KNOWN = new ConcurrentHashMap<>();

    private Models() { }

    /**
     * The metadata of a model's class. Throws a {@link bookworm.errors.ModelError} with every mistake in that model and those that it
     * is related to.
     */
    public static ModelMeta meta(Class<?> model) {
        ModelMeta known = KNOWN.get(model);
        if (known == null) {
            know(List.of(model), false);
        }
        return KNOWN.get(model);
    }

    /**
     * Checks models, all of them at once, and makes them known: call it at start-up, with every model of a program. Rows of a
     * model can be deleted only once it was named here, with whatever refers to it. Throws a {@link bookworm.errors.ModelError} that lists
     * every mistake.
     */
    public static List<ModelMeta> check(Class<?>... models) {
        know(List.of(models), true);
        List<ModelMeta> named = Stream.of(models).map(KNOWN::get).toList();
        named.forEach(model -> model.isNamed = true);
        return named;
    }

    /** To read a class runs code of its own, which may wait for another thread: a lock is held only to link what was read. */
    private static void know(List<Class<?>> models, boolean areNamed) {
        Set<Class<?>> all = new LinkedHashSet<>();
        Map<Class<?>, ModelReader> readers = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        Queue<Class<?>> waiting = new ArrayDeque<>(models);
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.remove();
            if (all.add(next) && !KNOWN.containsKey(next)) {
                readers.put(next, new ModelReader(next, problems));
                waiting.addAll(readers.get(next).related);
            }
        }
        synchronized (KNOWN) {
            readers.keySet().removeIf(KNOWN::containsKey);
            List<ModelMeta> known = all.stream().filter(KNOWN::containsKey).map(KNOWN::get).toList();
            ModelLinker linker = new ModelLinker(known, readers.values().stream().map(reader -> reader.meta).toList(), problems);
            readers.values().forEach(reader -> reader.checkInverses(linker.models));
            if (!areNamed) {
                readers.values().forEach(reader -> problems.addAll(ModelChecks.forgotten(reader.meta)));
            }
            linker.finish();
            // Last, since another thread takes what it finds here for complete.
            readers.forEach((model, reader) -> KNOWN.put(model, reader.meta));
        }
    }
}
