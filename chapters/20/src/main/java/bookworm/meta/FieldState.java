package bookworm.meta;

import bookworm.errors.ModelError;
import bookworm.fields.*;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;

/**
 * A field as plain data: the annotation that declares it, and the options that it sets. It comes from a model's class,
 * or from a migration, where it is written as {@code field(CharField.class, "maxLength", 100)}. Two are equal when they
 * declare the same.
 *
 * @param options by name: the annotation's own, and those that its Java field says. {@code to} and {@code through} are
 *     labels of models, {@code initial} is the value of a new object, {@code choices} are values and labels in turn.
 */
public record FieldState(Class<? extends Annotation> kind, Map<String, Object> options) {

    private static final Set<String> OF_JAVA_FIELD = Set.of("to", "through", "initial", "choices");

    public FieldState {
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** What an annotation says. */
    static FieldState of(Annotation annotation) { return new FieldState(annotation.annotationType(), said(annotation)); }

    /**
     * A field of that kind, with options by name and value in turn. Throws a {@link ModelError} where one does not fit.
     */
    public static FieldState field(Class<? extends Annotation> kind, Object... namesAndValues) {
        Map<String, Object> options = Maps.of(namesAndValues);
        Map<String, Class<?>> types = new TreeMap<>();
        Stream.of(kind.getDeclaredMethods()).forEach(member -> types.put(member.getName(), boxed(member.getReturnType())));
        options.forEach((name, value) -> {
            boolean fits = value instanceof List<?> ? types.containsKey(name) : types.getOrDefault(name, Void.class).isInstance(value);
            if (!fits && !OF_JAVA_FIELD.contains(name)) {
                throw new ModelError(List.of("A field of the kind " + kind.getSimpleName() + " does not take " + name + " = "
                    + value + "." + Suggestion.of(name, types.keySet())));
            }
        });
        return new FieldState(kind, options);
    }

    static Class<?> boxed(Class<?> type) { return MethodType.methodType(type).wrap().returnType(); }

    /** The same with another value of an option; null takes it away. */
    public FieldState with(String option, Object value) { return new FieldState(kind, Maps.with(options, option, value)); }

    public boolean is(String option) { return Boolean.TRUE.equals(options.get(option)); }

    public boolean isPrimaryKey() { return is("primaryKey") || kind() == AutoField.class; }

    /** The label of the model that a relation leads to; null for a field that is none. */
    public String to() { return (String) options.get("to"); }

    /** The label of the model that holds the links of a relation; null where a join table does. */
    public String through() { return (String) options.get("through"); }

    /** The labels of the models that a relation leads to; none for a field that is none. */
    public List<String> targets() { return Stream.of(to(), through()).filter(Objects::nonNull).toList(); }

    public boolean isForeignKey() { return kind == ForeignKey.class || kind == OneToOne.class; }

    public boolean isManyToMany() { return kind == ManyToMany.class; }

    public boolean isRelation() { return isForeignKey() || isManyToMany(); }

    /** Whether "" serves where nobody gives a value. */
    public boolean isBlankText() { return is("blank") && !isRelation() && type() instanceof StringType; }

    public boolean isUnique() { return is("unique") || isPrimaryKey() || kind == OneToOne.class; }

    /** The name of the column of a field that is called so. */
    public String column(String name) {
        return Naming.fit((String) options.getOrDefault("column", Naming.snakeCase(name) + (isForeignKey() ? "_id" : "")));
    }

    /** What the target of a relation calls the reverse relation. */
    String relatedName(String model) { return (String) options.getOrDefault("relatedName", Naming.decapitalized(model)); }

    /**
     * The type that the annotation's {@link FieldDefinition} names, made with the options. Throws a {@link ModelError} where it
     * cannot be made.
     */
    public FieldType<?> type() {
        Class<?> type = kind().getAnnotation(FieldDefinition.class).value();
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> List.of(kind()).containsAll(List.of(each.getParameterTypes())))
                .max(Comparator.comparing(Constructor::getParameterCount)).orElseThrow(NoSuchMethodException::new);
            constructor.setAccessible(true);
            return (FieldType<?>) (constructor.getParameterCount() == 0 ? constructor.newInstance()
                : constructor.newInstance(annotation()));
        } catch (ReflectiveOperationException e) {
            String why = e instanceof InvocationTargetException ? "threw " + e.getCause() : "must be a class that is not abstract, with "
                + "a constructor that takes @" + kind().getSimpleName() + ", or one without arguments";
            throw new ModelError(List.of("@" + kind().getSimpleName() + " names the type " + type.getSimpleName() + ", which " + why));
        }
    }

    // Annotations as plain data

    /** What an annotation says where that is something else than its default, by name. */
    static SortedMap<String, Object> said(Annotation annotation) {
        SortedMap<String, Object> options = new TreeMap<>();
        try {
            for (Method member : annotation.annotationType().getDeclaredMethods()) {
                member.setAccessible(true);
                Object value = member.invoke(annotation);
                if (!Objects.deepEquals(value, member.getDefaultValue())) {
                    options.put(member.getName(), value instanceof Object[] array ? List.of(array) : value);
                }
            }
            return options;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An annotation's members can be read", e);
        }
    }

    /** The other way round: an annotation that says what the options do. */
    private Annotation annotation() {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind},
            (proxy, member, arguments) -> options.getOrDefault(member.getName(), member.getDefaultValue())));
    }
}
