package bookworm.meta;

import bookworm.fields.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads one class into a {@link ModelMeta}, in steps, since models may refer to each other in circles: reading finds the
 * fields and the related classes; linking makes the fields, once every class is read; then comes what needs the fields
 * of other models. A mistake is noted and passed over, so that one run finds them all.
 */
final class ModelReader {

    /** What a model without {@code @Meta} says. */
    @Meta
    private static final class Unsaid {
    }

    private final Class<?> model;
    private final Meta options;
    private final ModelMeta meta;
    private final List<FieldReader> columns = new ArrayList<>();
    private final List<Field> manyToMany = new ArrayList<>();
    private final List<Inverse> inverses = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Relation> waysBack = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    ModelReader(Class<?> model) {
        this.model = model;
        Meta said = model.getAnnotation(Meta.class);
        this.options = said != null ? said : Unsaid.class.getAnnotation(Meta.class);
        String inPackage = model.getPackageName().substring(model.getPackageName().lastIndexOf('.') + 1);
        String app = options.app().isEmpty() ? inPackage : options.app();
        String derived = app + "_" + model.getSimpleName().toLowerCase(Locale.ROOT);
        String table = options.table().isEmpty() ? derived : options.table();
        Constructor<?> constructor = findConstructor();
        this.meta = new ModelMeta(model, constructor, model.getSimpleName(), app, Naming.fit(table));
        read(model, constructor == null ? null : construct());
    }

    ModelMeta meta() {
        return meta;
    }

    List<String> problems() {
        return problems;
    }

    /** The models that this one's fields lead to. */
    Set<Class<?>> relatedModels() {
        Set<Class<?>> related = new LinkedHashSet<>();
        columns.stream().filter(FieldReader::isForeignKey).forEach(key -> related.add(FieldReader.typeArgument(key.field())));
        manyToMany.forEach(field -> related.add(FieldReader.typeArgument(field)));
        inverses.forEach(inverse -> related.add(inverse.relatedModel()));
        related.removeIf(each -> each == null || !ModelObject.class.isAssignableFrom(each));
        return related;
    }

    /** Makes the columns, now that each related class has metadata to point to. */
    void link(Function<Class<?>, ModelMeta> targets) {
        boolean hasOwnKey = columns.stream().anyMatch(column -> column.isPrimaryKey() && !isInheritedId(column));
        columns.stream()
            .filter(column -> !(hasOwnKey && isInheritedId(column)))
            .map(column -> column.read(meta, targets))
            .filter(Objects::nonNull)
            .forEach(meta::add);
    }

    /** Makes the relations along the foreign keys and back, now that each target has its key. */
    void relate() {
        for (FieldMeta field : meta.fields()) {
            if (field.reference() != null) {
                meta.add(Relation.forward(field));
                if (!field.reference().hidden()) {
                    waysBack.add(Relation.backward(field));
                }
            }
        }
    }

    /** Makes the tables of links, and resolves the names in {@link Meta}. */
    void finish(Function<Class<?>, ModelMeta> targets) {
        for (Field field : manyToMany) {
            ModelMeta target = targets.apply(FieldReader.typeArgument(field));
            if (target == null) {
                problem(field.getName() + " links to something that is not a model: declare it as final "
                    + "ManyRelatedSet<SomeModel> " + field.getName() + " = manyRelatedSet()");
            } else {
                addLink(field, target);
            }
        }
        List<IndexMeta> indexes = Arrays.stream(options.indexes()).map(this::index).toList();
        meta.options(List.of(options.ordering()), indexes, constraints);
    }

    /** Checks the Java fields for ways back, now that every relation is there. */
    void checkInverses(Function<Class<?>, ModelMeta> targets) {
        for (Inverse inverse : inverses) {
            ModelMeta other = targets.apply(inverse.relatedModel());
            String names = "a related set names " + inverse.relatedModel().getSimpleName() + "." + inverse.relatedField();
            Optional<Relation> relation = other == null ? Optional.empty() : other.relation(inverse.relatedField());
            if (relation.filter(found -> found.target() == meta).isEmpty()) {
                problem(names + ", which is no relation to " + meta.name() + ": name the field of its foreign key");
            } else if (relation.get().kind() == Relation.Kind.FORWARD && relation.get().field().reference().hidden()) {
                problem(names + ", whose way back is hidden: give that field a relatedName without a + at its end");
            } else if (!inverse.fits(relation.get())) {
                problem(names + ", whose way back is of another kind: declare it with " + wayBack(relation.get()) + "(...)");
            }
        }
    }

    private static String wayBack(Relation relation) {
        return relation.many() ? "manyRelatedSet" : relation.field().reference().one() ? "reverseRef" : "relatedSet";
    }

    /** The ways back from the models that this one leads to. */
    List<Relation> waysBack() {
        return waysBack;
    }

    /** Tells the related models of the ways back to this one. Called once the models are known to be right. */
    void publishWaysBack() {
        Stream.concat(Stream.of(meta), meta.links().stream()).flatMap(table -> table.fields().stream())
            .filter(field -> field.reference() != null)
            .forEach(field -> field.reference().target().addReference(field));
        waysBack.forEach(back -> back.source().addInverse(back));
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

    private Object construct() {
        try {
            return meta.newInstance();
        } catch (IllegalStateException e) {
            problems.add(e.getMessage() + ".");
            return null;
        }
    }

    private void read(Class<?> type, Object prototype) {
        if (type == null || type == Object.class) {
            return;
        }
        read(type.getSuperclass(), prototype);
        for (Field field : type.getDeclaredFields()) {
            boolean isStatic = Modifier.isStatic(field.getModifiers());
            if (!isStatic && prototype != null && isRelation(field)) {
                checkMade(accessible(field), prototype);
            }
            if (field.isAnnotationPresent(ManyToMany.class)) {
                manyToMany.add(accessible(field));
            } else if (FieldReader.isColumn(field)) {
                columns.add(new FieldReader(accessible(field), problems::add));
            } else if (isStatic && Constraint.class.isAssignableFrom(field.getType())) {
                constraints.add((Constraint) ModelMeta.valueOf(accessible(field), null));
            } else if (!isStatic && prototype != null && isRelation(field)) {
                readWayBack(field, ModelMeta.valueOf(accessible(field), prototype));
            }
        }
    }

    private static boolean isRelation(Field field) {
        return KeyHolder.class.isAssignableFrom(field.getType()) || Inverse.class.isAssignableFrom(field.getType());
    }

    private void checkMade(Field field, Object prototype) {
        if (ModelMeta.valueOf(field, prototype) == null) {
            problem(field.getName() + " is null in a new object: make it where it is declared, with = ref(), "
                + "= relatedSet(...) or whatever fits its type");
        }
    }

    private void readWayBack(Field field, Object held) {
        if (held instanceof KeyHolder) {
            problem(field.getName() + " is a Ref, but no column: add @ForeignKey or @OneToOne to it");
        } else if (held instanceof Inverse inverse && inverse.relatedModel() != null) {
            inverses.add(inverse);
        } else if (held != null) {
            problem(field.getName() + " is a set of links, but has no table for them: add @ManyToMany to it, or name the "
                + "model and the field that has");
        }
    }

    private static Field accessible(Field field) {
        field.setAccessible(true);
        return field;
    }

    /** Whether the column is the {@code id} that bookworm.Model, the class right below Object, gives to every model. */
    private static boolean isInheritedId(FieldReader column) {
        return column.isPrimaryKey() && column.field().getDeclaringClass().getSuperclass() == Object.class;
    }

    private void addLink(Field field, ModelMeta target) {
        ManyToMany options = field.getAnnotation(ManyToMany.class);
        String column = Naming.snakeCase(field.getName());
        String table = options.table().isEmpty() ? meta.table() + "_" + column : options.table();
        ModelMeta link = new ModelMeta(null, null, meta.name() + "_" + field.getName(), meta.app(), Naming.fit(table));
        boolean toItself = target == meta;
        link.add(new FieldMeta(link, "id", new AutoType(), FieldOptions.KEY, null, null));
        FieldMeta toThis = addLinkKey(link, toItself ? "from" + meta.name() : Naming.decapitalized(meta.name()), meta);
        FieldMeta toTarget =
            addLinkKey(link, toItself ? "to" + target.name() : Naming.decapitalized(target.name()), target);
        link.options(List.of(), List.of(), List.of(new UniqueConstraint(
            Naming.derived(link.table(), List.of(toThis.column(), toTarget.column()), "uniq"),
            List.of(toThis.name(), toTarget.name()))));
        meta.addManyToMany(field, Relation.manyToMany(field.getName(), toThis, toTarget));
        String wayBack = options.relatedName().isEmpty() ? Naming.decapitalized(meta.name())
            : options.relatedName().equals("+") ? link.name() + "+" : options.relatedName();
        waysBack.add(Relation.manyToMany(wayBack, toTarget, toThis));
    }

    private static FieldMeta addLinkKey(ModelMeta link, String name, ModelMeta end) {
        Reference reference = new Reference(end, OnDelete.CASCADE, link.name() + "+", false);
        FieldMeta key = new FieldMeta(link, name, null, FieldOptions.NONE, reference, null);
        link.add(key);
        link.add(Relation.forward(key));
        return key;
    }

    private IndexMeta index(Index index) {
        List<IndexMeta.Part> parts = new ArrayList<>();
        for (String name : index.value()) {
            Optional<FieldMeta> field = meta.find(bare(name));
            field.ifPresentOrElse(found -> parts.add(new IndexMeta.Part(found, name.startsWith("-"))),
                () -> problem("has an index over '" + bare(name) + "', which is no column of it."
                    + Suggestion.of(bare(name), meta.fields().stream().map(FieldMeta::name).toList())));
        }
        List<String> columns = parts.stream().map(part -> (part.descending() ? "-" : "") + part.field().column()).toList();
        return new IndexMeta(index.name().isEmpty() ? Naming.derived(meta.table(), columns, "idx") : index.name(), parts);
    }

    static String bare(String name) {
        return name.startsWith("-") ? name.substring(1) : name;
    }

    private void problem(String what) {
        problems.add(meta.name() + ": " + what + (what.endsWith(".") ? "" : "."));
    }
}
