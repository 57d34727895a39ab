package bookworm.meta;

import bookworm.errors.ModelError;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The models that are known. A model becomes known when it is first used. */
public final class Models {

    private static final Map<Class<?>, ModelMeta> KNOWN = new ConcurrentHashMap<>();

    private Models() { }

    /** The metadata of a model's class. Throws a {@link bookworm.errors.ModelError} with every mistake in it. */
    public static ModelMeta meta(Class<?> model) {
        ModelMeta known = KNOWN.get(model);
        return known != null ? known : check(model).get(0);
    }

    /**
     * Checks models, all of them at once, and makes them known: call it at start-up, with every model of a program.
     * Throws a {@link bookworm.errors.ModelError} that lists every mistake.
     */
    public static synchronized List<ModelMeta> check(Class<?>... models) {
        Map<Class<?>, ModelMeta> read = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Class<?> model : models) {
            read.put(model, KNOWN.containsKey(model) ? KNOWN.get(model) : new ModelReader(model, problems).meta);
        }
        new ModelChecks(problems).check(List.copyOf(read.values()));
        if (!problems.isEmpty()) {
            throw new ModelError(problems);
        }
        KNOWN.putAll(read);
        return Stream.of(models).map(KNOWN::get).toList();
    }
}
