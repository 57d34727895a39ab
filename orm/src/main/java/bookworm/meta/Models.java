package bookworm.meta;

import bookworm.errors.ModelError;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The models that are known. A model becomes known when it is first used, together with all that it is related to. */
public final class Models {

    private static final Map<Class<?>, ModelMeta> KNOWN = new ConcurrentHashMap<>();

    private Models() {
    }

    /**
     * The metadata of a model's class. Throws a {@link ModelError} with every mistake in that model and those that it
     * is related to.
     */
    public static ModelMeta meta(Class<?> model) {
        ModelMeta known = KNOWN.get(model);
        return known != null ? known : load(List.of(model)).get(0);
    }

    /**
     * Checks models, all of them at once, and makes them known: call it at start-up, with every model of a program.
     * Throws a {@link ModelError} that lists every mistake.
     */
    public static List<ModelMeta> check(Class<?>... models) {
        return load(Arrays.asList(models));
    }

    private static synchronized List<ModelMeta> load(Collection<Class<?>> models) {
        Map<Class<?>, ModelReader> readers = new LinkedHashMap<>();
        Set<Class<?>> waiting = new LinkedHashSet<>(models);
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.iterator().next();
            waiting.remove(next);
            if (!KNOWN.containsKey(next) && !readers.containsKey(next)) {
                ModelReader reader = new ModelReader(next);
                readers.put(next, reader);
                waiting.addAll(reader.relatedModels());
            }
        }
        Function<Class<?>, ModelMeta> metas =
            model -> readers.containsKey(model) ? readers.get(model).meta() : known(model);
        readers.values().forEach(reader -> reader.link(metas));
        readers.values().forEach(ModelReader::relate);
        readers.values().forEach(reader -> reader.finish(metas));
        readers.values().forEach(reader -> reader.checkInverses(metas));
        failOnProblems(readers.values());
        readers.values().forEach(ModelReader::publishWaysBack);
        // Last, since another thread takes what it finds here for complete.
        readers.forEach((model, reader) -> KNOWN.put(model, reader.meta()));
        return models.stream().map(KNOWN::get).toList();
    }

    private static ModelMeta known(Class<?> model) {
        return model == null ? null : KNOWN.get(model);
    }

    private static void failOnProblems(Collection<ModelReader> readers) {
        List<String> problems = new ArrayList<>();
        readers.forEach(reader -> problems.addAll(reader.problems()));
        problems.addAll(new ModelChecks(readers.stream().map(ModelReader::meta).toList(),
            readers.stream().flatMap(reader -> reader.waysBack().stream()).toList()).problems());
        if (!problems.isEmpty()) {
            throw new ModelError(problems);
        }
    }
}
