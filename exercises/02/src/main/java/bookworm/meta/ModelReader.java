package bookworm.meta;

import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.Function;

/** Reads one class into a {@link ModelState}. A mistake is noted and passed over, so that one run finds them all. */
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
        ModelState state = new ModelState(app(), model.getSimpleName(), table(), fields);
        this.meta = new ModelMeta(constructor, state, javaFields);
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

    /** What makes objects of the model; null where there can be none. */
    private Constructor<?> constructor() {
        if (!ModelObject.class.isAssignableFrom(model)) {
            problem(" is not a model: let it extend bookworm.Model");
        } else if (Modifier.isAbstract(model.getModifiers())) {
            problem(" is abstract, so it has no table of its own: use a class that extends it");
        } else if (model.isMemberClass() && !Modifier.isStatic(model.getModifiers())) {
            problem(" is an inner class, which cannot be made without an outer object: declare it static");
        } else {
            try {
                Constructor<?> constructor = model.getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                problem(" has no constructor without arguments, and Bookworm makes the objects that it reads with one: add "
                    + model.getSimpleName() + "() {}");
            }
        }
        return null;
    }

    private void read(Class<?> type) {
        throw new bookworm.exercises.Todo("02.2", "read the fields of a class, after those that it inherits");
    }

    private void read(Field field) {
        throw new bookworm.exercises.Todo("02.2", "read one field, if it is a column");
    }

    /** A key of its own replaces the {@code id} that bookworm.Model, the class right below Object, gives. */
    private void add(Field field, FieldState state) {
        if (state.isPrimaryKey()) {
            fields.keySet().removeIf(name -> javaFields.get(name).getDeclaringClass().getSuperclass() == Object.class);
        }
        if (fields.containsKey(field.getName())) {
            problem("." + field.getName() + " has the name of a field that it inherits: give it another, or, if it is the key, "
                + "primaryKey = true");
        }
        fields.put(field.getName(), state);
        javaFields.put(field.getName(), field);
    }

    private void problem(String what) { problems.add(model.getSimpleName() + what + "."); }
}
