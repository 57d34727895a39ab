package bookworm.meta;

import java.lang.reflect.*;
import java.util.*;
import java.util.function.Function;

/** Reads one class into a {@link ModelMeta}. A mistake is noted and passed over, so that one run finds them all. */
final class ModelReader {

    final ModelMeta meta;
    final List<String> problems;
    private final Class<?> model;
    private final Map<String, FieldState> fields = new LinkedHashMap<>();
    private final Map<String, Field> javaFields = new HashMap<>();

    ModelReader(Class<?> model, List<String> problems) {
        this.model = model;
        this.problems = problems;
        Constructor<?> constructor = constructor();
        read(model);
        this.meta = new ModelMeta(constructor, app(), model.getSimpleName(), table(), fields, javaFields);
    }

    private String app() {
        String packageName = model.getPackageName();
        String said = said(Meta::app);
        return said.isEmpty() ? packageName.substring(packageName.lastIndexOf('.') + 1) : said;
    }

    private String table() {
        String said = said(Meta::table);
        return said.isEmpty() ? app() + "_" + model.getSimpleName().toLowerCase(Locale.ROOT) : said;
    }

    /** What {@link Meta} says of the model; nothing where it has none. */
    private String said(Function<Meta, String> member) {
        Meta meta = model.getAnnotation(Meta.class);
        return meta == null ? "" : member.apply(meta);
    }

    private Constructor<?> constructor() {
        Optional<Constructor<?>> plain = Arrays.stream(model.getDeclaredConstructors())
            .filter(each -> each.getParameterCount() == 0).findFirst();
        Optional<String> mistake = classMistake(plain.isPresent());
        if (mistake.isPresent()) {
            problems.add(model.getSimpleName() + " " + mistake.get() + ".");
            return null;
        }
        plain.get().setAccessible(true);
        return plain.get();
    }

    private Optional<String> classMistake(boolean hasPlainConstructor) {
        if (!ModelObject.class.isAssignableFrom(model)) {
            return Optional.of("is not a model: let it extend bookworm.Model");
        }
        if (Modifier.isAbstract(model.getModifiers())) {
            return Optional.of("is abstract, so it has no table of its own: use a class that extends it");
        }
        if (model.isMemberClass() && !Modifier.isStatic(model.getModifiers())) {
            return Optional.of("is an inner class, which cannot be made without an outer object: declare it static");
        }
        return hasPlainConstructor ? Optional.empty() : Optional.of("has no constructor without arguments, and Bookworm makes "
            + "the objects that it reads with one: add " + model.getSimpleName() + "() {}");
    }

    private void read(Class<?> type) {
        if (type == null || !ModelObject.class.isAssignableFrom(type)) {
            return;
        }
        read(type.getSuperclass());
        for (Field field : type.getDeclaredFields()) {
            field.setAccessible(true);
            if (!FieldReader.annotations(field).isEmpty()) {
                FieldState declared = new FieldState(FieldReader.annotations(field).get(0));
                new FieldReader(field, declared, this).read().ifPresent(state -> add(field, state));
            }
        }
    }

    /** A key of its own replaces the {@code id} that bookworm.Model, the class right below Object, gives. */
    private void add(Field field, FieldState state) {
        if (state.is("primaryKey")) {
            fields.keySet().removeIf(name -> javaFields.get(name).getDeclaringClass().getSuperclass() == Object.class);
        }
        if (fields.containsKey(field.getName())) {
            problems.add(model.getSimpleName() + "." + field.getName() + " has the name of a field that it inherits: "
                + "give it another, or, if it is the key, primaryKey = true.");
        }
        fields.put(field.getName(), state);
        javaFields.put(field.getName(), field);
    }
}
