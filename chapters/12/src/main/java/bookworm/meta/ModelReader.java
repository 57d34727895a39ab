package bookworm.meta;

import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.Function;

/** Reads one class into a {@link ModelState}. A mistake is noted and passed over, so that one run finds them all. */
final class ModelReader {

    final ModelMeta meta;
    /** The models that this one's fields lead to. */
    final Set<Class<?>> related = new LinkedHashSet<>();
    final List<String> problems;
    /** A new object, which shows what its fields hold; null where there can be none. */
    private Object prototype;
    private final Class<?> model;
    private final Map<String, FieldState> fields = new LinkedHashMap<>();
    private final Map<String, Field> javaFields = new HashMap<>();
    private final List<Inverse> inverses = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();

    ModelReader(Class<?> model, List<String> problems) {
        this.model = model;
        this.problems = problems;
        Constructor<?> constructor = constructor();
        read(model);
        ModelState state = new ModelState(app(model), model.getSimpleName(), table(), ordering(), fields, indexes(), constraints);
        this.meta = new ModelMeta(constructor, state, javaFields);
    }

    private static String app(Class<?> model) {
        String packageName = model.getPackageName();
        String said = said(model, Meta::app);
        return said.isEmpty() ? packageName.substring(packageName.lastIndexOf('.') + 1) : said;
    }

    static String label(Class<?> model) { return app(model) + "." + model.getSimpleName(); }

    private String table() {
        String said = said(model, Meta::table);
        return Naming.fit(said.isEmpty() ? app(model) + "_" + model.getSimpleName().toLowerCase(Locale.ROOT) : said);
    }

    private List<String> ordering() {
        Meta meta = model.getAnnotation(Meta.class);
        return meta == null ? List.of() : List.of(meta.ordering());
    }

    /** What {@link Meta} says of a model; nothing where it has none. */
    private static String said(Class<?> model, Function<Meta, String> member) {
        Meta meta = model.getAnnotation(Meta.class);
        return meta == null ? "" : member.apply(meta);
    }

    /** What makes objects of the model, with the one that it made; null where there can be none. */
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
                prototype = ModelMeta.construct(constructor);
                return constructor;
            } catch (NoSuchMethodException e) {
                problem(" has no constructor without arguments, and Bookworm makes the objects that it reads with one: add "
                    + model.getSimpleName() + "() {}");
            } catch (IllegalStateException e) {
                problems.add(e.getMessage() + ".");
            }
        }
        return null;
    }

    private void read(Class<?> type) {
        if (type != null && ModelObject.class.isAssignableFrom(type)) {
            read(type.getSuperclass());
            Arrays.stream(type.getDeclaredFields()).forEach(this::read);
        }
    }

    private void read(Field field) {
        field.setAccessible(true);
        boolean isStatic = Modifier.isStatic(field.getModifiers());
        List<Annotation> annotations = FieldReader.annotations(field);
        if (!annotations.isEmpty()) {
            new FieldReader(field, new FieldState(annotations.get(0)), this).read().ifPresent(state -> add(field, state));
        } else if (isStatic && Constraint.class.isAssignableFrom(field.getType())) {
            constraints.add((Constraint) ModelMeta.valueOf(field, null));
        }
        boolean isRelation = KeyHolder.class.isAssignableFrom(field.getType()) || Inverse.class.isAssignableFrom(field.getType());
        if (isRelation && !isStatic && prototype != null) {
            readRelation(field, !annotations.isEmpty());
        }
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

    /** What stands in the field of a new object: one end of a relation, which this field declares, or another that it names. */
    private void readRelation(Field field, boolean isDeclared) {
        Object held = ModelMeta.valueOf(field, prototype);
        if (held == null) {
            problem("." + field.getName() + " is null in a new object: make it where it is declared, with = ref(), = relatedSet(...) or "
                + "whatever fits its type");
        } else if (!isDeclared && held instanceof Inverse inverse && inverse.relatedModel() != null) {
            inverses.add(inverse);
            related.add(inverse.relatedModel());
        } else if (!isDeclared) {
            problem("." + field.getName() + " is an end of a relation that is not declared: add @ForeignKey "
                + "to it, or name the model and the field that declares it");
        }
    }

    private List<IndexState> indexes() {
        Meta meta = model.getAnnotation(Meta.class);
        return meta == null ? List.of() : Arrays.stream(meta.indexes()).map(index -> index(index, table())).toList();
    }

    private IndexState index(Index index, String table) {
        List<String> columns = Arrays.stream(index.value()).map(name -> name.replace(bare(name), column(bare(name)))).toList();
        return new IndexState(index.name().isEmpty() ? Naming.index(table, columns) : index.name(), List.of(index.value()));
    }

    /** The column of a field; of a name that is no field, which is found wrong later, the name itself. */
    private String column(String name) { return fields.containsKey(name) ? fields.get(name).column(name) : name; }

    /** A field's name without the minus sign that means descending. */
    static String bare(String name) { return name.startsWith("-") ? name.substring(1) : name; }

    /** Checks the Java fields for reverse relations, now that every relation is there. */
    void checkInverses(Map<String, ModelMeta> models) {
        for (Inverse inverse : inverses) {
            ModelMeta other = models.get(label(inverse.relatedModel()));
            String names = ": a related set names " + inverse.relatedModel().getSimpleName() + "." + inverse.relatedField();
            Optional<Relation> relation = other.relation(inverse.relatedField()).filter(each -> each.target() == meta);
            if (relation.isEmpty()) {
                problem(names + ", which is no relation to " + meta.name() + ": name the field of its foreign key");
            }
        }
    }

    private void problem(String what) { problems.add(model.getSimpleName() + what + "."); }
}
