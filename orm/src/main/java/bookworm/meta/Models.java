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

    /**
     * The metadata of models that have no class, such as a migration knows them, by their labels. Throws a {@link ModelError}
     * with every mistake.
     */
    public static Map<String, ModelMeta> of(Collection<ModelState> states) {
        Map<String, ModelMeta> metas = new LinkedHashMap<>();
        states.forEach(state -> metas.put(state.label(), new ModelMeta(null, null, state)));
        List<String> problems = new ArrayList<>();
        List<ModelLinker> linkers = metas.values().stream().map(meta -> new ModelLinker(meta, Map.of(), (name, option) -> {
            String label = (String) meta.state().fields().get(name).options().get(option);
            if (label != null && !metas.containsKey(label)) {
                problems.add(meta.label() + "." + name + " leads to " + label + ", which is no model."
                    + Suggestion.of(label, metas.keySet()));
            }
            return metas.get(label);
        }, problems::add)).toList();
        ModelLinker.link(linkers);
        finish(problems, linkers);
        return metas;
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
        List<ModelLinker> linkers = readers.values().stream().map(reader -> reader.linker(metas)).toList();
        ModelLinker.link(linkers);
        readers.values().forEach(reader -> reader.checkInverses(metas));
        List<String> problems = new ArrayList<>();
        readers.values().forEach(reader -> problems.addAll(reader.problems()));
        finish(problems, linkers);
        // Last, since another thread takes what it finds here for complete.
        readers.forEach((model, reader) -> KNOWN.put(model, reader.meta()));
        return models.stream().map(KNOWN::get).toList();
    }

    private static ModelMeta known(Class<?> model) {
        return model == null ? null : KNOWN.get(model);
    }

    /** The last step: nobody knows of models that are wrong. */
    private static void finish(List<String> problems, List<ModelLinker> linkers) {
        problems.addAll(new ModelChecks(linkers).problems());
        if (!problems.isEmpty()) {
            throw new ModelError(problems);
        }
        linkers.forEach(ModelLinker::publishWaysBack);
    }
}
