package bookworm.meta;

import bookworm.errors.ModelError;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The models that are known. A model becomes known when it is first used, together with all that it is related to. */
public final class Models {

    private static final Map<Class<?>, ModelMeta> KNOWN = new ConcurrentHashMap<>();

    private Models() { }

    /**
     * The metadata of a model's class. Throws a {@link ModelError} with every mistake in that model and those that it
     * is related to.
     */
    public static ModelMeta meta(Class<?> model) {
        ModelMeta known = KNOWN.get(model);
        return known != null ? known : check(model).get(0);
    }

    /**
     * Checks models, all of them at once, and makes them known: call it at start-up, with every model of a program.
     * Throws a {@link ModelError} that lists every mistake.
     */
    public static synchronized List<ModelMeta> check(Class<?>... models) {
        Map<Class<?>, ModelReader> readers = new LinkedHashMap<>();
        Set<ModelMeta> known = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        Queue<Class<?>> waiting = new ArrayDeque<>(List.of(models));
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.remove();
            if (KNOWN.containsKey(next)) {
                known.add(KNOWN.get(next));
            } else if (!readers.containsKey(next)) {
                readers.put(next, new ModelReader(next, problems));
                waiting.addAll(readers.get(next).related);
            }
        }
        ModelLinker linker = new ModelLinker(known, readers.values().stream().map(reader -> reader.meta).toList(), problems);
        readers.values().forEach(reader -> reader.checkInverses(linker.models));
        linker.finish();
        // Last, since another thread takes what it finds here for complete.
        readers.forEach((model, reader) -> KNOWN.put(model, reader.meta));
        return Stream.of(models).map(KNOWN::get).toList();
    }

    /**
     * The metadata of models that have no class, such as a migration knows them, by their labels. Throws a
     * {@link ModelError} with every mistake.
     */
    public static Map<String, ModelMeta> of(Collection<ModelState> states) {
        Map<String, ModelMeta> metas = new LinkedHashMap<>();
        states.forEach(state -> metas.put(state.label(), new ModelMeta(null, state, Map.of())));
        new ModelLinker(List.of(), metas.values(), new ArrayList<>()).finish();
        return metas;
    }
}
