package bookworm.meta;

import java.lang.reflect.*;
import java.util.*;

/** Reads one class into a {@link ModelState}. A mistake is noted and passed over, so that one run finds them all. */
final class ModelReader {

    /** What a model without {@code @Meta} says. */
    @Meta
    private static final class Unsaid {
    }

    private final Class<?> model;
    private final Map<String, FieldState> fields = new LinkedHashMap<>();
    private final Map<String, Field> javaFields = new HashMap<>();
    private final List<Inverse> inverses = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final Set<Class<?>> related = new LinkedHashSet<>();
    private final List<String> problems;
    private final ModelMeta meta;

    ModelReader(Class<?> model, List<String> problems) {
        this.model = model;
        this.problems = problems;
        Constructor<?> constructor = findConstructor();
        read(model, constructor == null ? List.of() : prototypes(constructor));
        dropInheritedKey();
        ModelState named = new ModelState(app(model), model.getSimpleName(), fields, options(), List.of(), constraints);
        List<IndexState> indexes = Arrays.stream(said(model).indexes()).map(index -> index(index, named.table())).toList();
        this.meta = new ModelMeta(constructor, named.withIndexes(indexes), javaFields);
    }

    private static Meta said(Class<?> model) {
        Meta said = model.getAnnotation(Meta.class);
        return said != null ? said : Unsaid.class.getAnnotation(Meta.class);
    }

    private static String app(Class<?> model) {
        String packageName = model.getPackageName();
        return said(model).app().isEmpty() ? packageName.substring(packageName.lastIndexOf('.') + 1) : said(model).app();
    }

    static String label(Class<?> model) {
        return app(model) + "." + model.getSimpleName();
    }

    private Map<String, Object> options() {
        Map<String, Object> options = Options.of(said(model));
        options.keySet().removeAll(List.of("app", "indexes"));
        return options;
    }

    ModelMeta meta() {
        return meta;
    }

    /** The models that this one's fields lead to. */
    Set<Class<?>> relatedModels() {
        return related;
    }

    /** Checks the Java fields for ways back, now that every relation is there. */
    void checkInverses(Map<String, ModelMeta> models) {
        for (Inverse inverse : inverses) {
            ModelMeta other = models.get(label(inverse.relatedModel()));
            String names = "a related set names " + inverse.relatedModel().getSimpleName() + "." + inverse.relatedField();
            Optional<Relation> relation = other == null ? Optional.empty() : other.relation(inverse.relatedField());
            if (relation.filter(found -> found.target() == meta).isEmpty()) {
                problem(names + ", which is no relation to " + meta.name() + ": name the field of its foreign key");
            } else if (relation.get().reversed().isHidden()) {
                problem(names + ", whose way back is hidden: give that field a relatedName without a + at its end");
            } else if (!inverse.fits(relation.get())) {
                problem(names + ", whose way back is of another kind: declare it with " + wayBack(relation.get()) + "(...)");
            }
        }
    }

    private static String wayBack(Relation relation) {
        return relation.many() ? "manyRelatedSet" : relation.field().reference().one() ? "reverseRef" : "relatedSet";
    }

    private Constructor<?> findConstructor() {
        String name = model.getSimpleName();
        if (!ModelObject.class.isAssignableFrom(model)) {
            problems.add(name + " is not a model: let it extend bookworm.Model.");
        } else if (Modifier.isAbstract(model.getModifiers())) {
            problems.add(name + " is abstract, so it has no table of its own: use a class that extends it.");
        } else if (model.isMemberClass() && !Modifier.isStatic(model.getModifiers())) {
            problems.add(name + " is an inner class, which cannot be made without an outer object: declare it static.");
        } else {
            try {
                Constructor<?> constructor = model.getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                problems.add(name + " has no constructor without arguments, and Bookworm makes the objects that it reads "
                    + "with one: add " + name + "() {}.");
            }
        }
        return null;
    }

    /** Two new objects: what is different in them is no fixed default. */
    private List<Object> prototypes(Constructor<?> constructor) {
        try {
            return List.of(ModelMeta.construct(constructor), ModelMeta.construct(constructor));
        } catch (IllegalStateException e) {
            problems.add(e.getMessage() + ".");
            return List.of();
        }
    }

    private void read(Class<?> type, List<Object> prototypes) {
        if (type == null || type == Object.class) {
            return;
        }
        read(type.getSuperclass(), prototypes);
        for (Field field : type.getDeclaredFields()) {
            boolean isStatic = Modifier.isStatic(field.getModifiers());
            boolean isRelation = !isStatic && !prototypes.isEmpty() && FieldReader.holdsRelation(field);
            if (isRelation && ModelMeta.valueOf(accessible(field), prototypes.get(0)) == null) {
                problem(field.getName() + " is null in a new object: make it where it is declared, with = ref(), "
                    + "= relatedSet(...) or whatever fits its type");
            }
            if (FieldReader.isDeclared(field)) {
                new FieldReader(accessible(field), prototypes, problems, related).read().ifPresent(state -> add(field, state));
            } else if (isStatic && Constraint.class.isAssignableFrom(field.getType())) {
                constraints.add((Constraint) ModelMeta.valueOf(accessible(field), null));
            } else if (isRelation) {
                readWayBack(field, ModelMeta.valueOf(field, prototypes.get(0)));
            }
        }
    }

    private void add(Field field, FieldState state) {
        fields.put(field.getName(), state);
        javaFields.put(field.getName(), field);
    }

    /** A model with a key of its own does not get the {@code id} that bookworm.Model, the class right below Object, gives. */
    private void dropInheritedKey() {
        boolean hasOwnKey = fields.entrySet().stream()
            .anyMatch(field -> field.getValue().is("primaryKey") && !isInherited(javaFields.get(field.getKey())));
        fields.keySet().removeIf(name -> hasOwnKey && isInherited(javaFields.get(name)));
    }

    private static boolean isInherited(Field field) {
        return field.getDeclaringClass().getSuperclass() == Object.class;
    }

    private void readWayBack(Field field, Object held) {
        if (held instanceof KeyHolder) {
            problem(field.getName() + " is a Ref, but no column: add @ForeignKey or @OneToOne to it");
        } else if (held instanceof Inverse inverse && inverse.relatedModel() != null) {
            inverses.add(inverse);
            related.add(inverse.relatedModel());
        } else if (held != null) {
            problem(field.getName() + " is a set of links, but has no table for them: add @ManyToMany to it, or name the "
                + "model and the field that has");
        }
    }

    private static Field accessible(Field field) {
        field.setAccessible(true);
        return field;
    }

    private IndexState index(Index index, String table) {
        List<String> columns = new ArrayList<>();
        for (String name : index.value()) {
            String bare = bare(name);
            FieldState field = fields.get(bare);
            if (field == null || field.isManyToMany()) {
                problem("has an index over '" + bare + "', which is no column of it." + Suggestion.of(bare, fields.keySet()));
            } else {
                columns.add((name.startsWith("-") ? "-" : "") + field.column(bare));
            }
        }
        return new IndexState(index.name().isEmpty() ? Naming.index(table, columns) : index.name(), List.of(index.value()));
    }

    static String bare(String name) {
        return name.startsWith("-") ? name.substring(1) : name;
    }

    private void problem(String what) {
        problems.add(model.getSimpleName() + ": " + what + (what.endsWith(".") ? "" : "."));
    }
}
