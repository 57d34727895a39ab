package bookworm.meta;

import bookworm.fields.*;
import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Reads one Java field into a {@link FieldMeta}. Tells the mistakes that it finds to whoever asked, and carries on. */
final class FieldReader {

    private final Field field;
    private final Annotation annotation;
    private final Consumer<String> mistakes;

    FieldReader(Field field, Consumer<String> mistakes) {
        this.field = field;
        this.annotation = annotations(field).get(0);
        this.mistakes = mistakes;
    }

    static boolean isColumn(Field field) {
        return !annotations(field).isEmpty();
    }

    private static List<Annotation> annotations(Field field) {
        return Arrays.stream(field.getAnnotations()).filter(FieldReader::declaresColumn).toList();
    }

    private static boolean declaresColumn(Annotation annotation) {
        return annotation instanceof ForeignKey || annotation instanceof OneToOne
            || annotation.annotationType().isAnnotationPresent(FieldDefinition.class);
    }

    Field field() {
        return field;
    }

    boolean isForeignKey() {
        return annotation instanceof ForeignKey || annotation instanceof OneToOne;
    }

    boolean isPrimaryKey() {
        return FieldOptions.of(annotation).primaryKey();
    }

    /** The {@code T} of a {@code Ref<T>} or {@code ManyRelatedSet<T>}; null where the field has no such type. */
    static Class<?> typeArgument(Field field) {
        return field.getGenericType() instanceof ParameterizedType type && type.getActualTypeArguments()[0] instanceof Class<?> c
            ? c : null;
    }

    /** Makes the field of a model. Null where it is so wrong that there is no telling what it was meant to be. */
    FieldMeta read(ModelMeta model, Function<Class<?>, ModelMeta> targets) {
        String name = field.getName();
        if (annotations(field).size() > 1) {
            mistake("has two field annotations: keep one");
        }
        if (Modifier.isStatic(field.getModifiers())) {
            mistake("is static, but a column belongs to each object: drop static");
        }
        if (name.contains("__") || name.endsWith("_") || name.equals("pk")) {
            mistake("has a name that lookups cannot use: no __ in it, no _ at its end, and not pk");
        }
        return isForeignKey() ? foreignKey(model, targets) : column(model);
    }

    private FieldMeta column(ModelMeta model) {
        FieldOptions options = FieldOptions.of(annotation);
        FieldType<?> type = makeType();
        type.mistakes().forEach(this::mistake);
        Class<?> javaType = field.getType();
        if (javaType.isEnum() && Choice.class.isAssignableFrom(javaType)) {
            type = new Choices<>(type, javaType.asSubclass(Choice.class));
            options = options.withChoices(javaType.asSubclass(Choice.class));
        } else if (boxed(javaType) != type.javaType()) {
            mistake("has the Java type " + javaType.getSimpleName() + ", but @"
                + annotation.annotationType().getSimpleName() + " holds " + type.javaType().getSimpleName() + ": change one of them");
        }
        if (options.nullable() && javaType.isPrimitive()) {
            mistake("is nullable, but a Java " + javaType + " is never null: declare it as "
                + boxed(javaType).getSimpleName() + ", or drop nullable");
        }
        if (Modifier.isFinal(field.getModifiers())) {
            mistake("is final, so no value can be read into it: drop final");
        }
        return new FieldMeta(model, field.getName(), type, options, null, field);
    }

    private FieldMeta foreignKey(ModelMeta model, Function<Class<?>, ModelMeta> targets) {
        boolean one = annotation instanceof OneToOne;
        OnDelete onDelete = one ? ((OneToOne) annotation).onDelete() : ((ForeignKey) annotation).onDelete();
        String relatedName = one ? ((OneToOne) annotation).relatedName() : ((ForeignKey) annotation).relatedName();
        FieldOptions options = one ? FieldOptions.of(annotation).withUnique() : FieldOptions.of(annotation);
        ModelMeta target = targets.apply(typeArgument(field));
        if (target == null || !KeyHolder.class.isAssignableFrom(field.getType())) {
            mistake("is a foreign key to something that is not a model: declare it as final Ref<SomeModel> "
                + field.getName() + " = ref(), where SomeModel extends bookworm.Model");
            return null;
        }
        if (onDelete == OnDelete.SET_NULL && !options.nullable()) {
            mistake("is set to null when its target is deleted, but is not nullable: add nullable = true, or choose "
                + "another onDelete");
        }
        String wayBack = relatedName.isEmpty() ? Naming.decapitalized(model.name()) : relatedName;
        Reference reference = new Reference(target, onDelete, wayBack, options.unique());
        return new FieldMeta(model, field.getName(), null, options, reference, field);
    }

    private FieldType<?> makeType() {
        Class<?> annotationType = annotation.annotationType();
        Class<?> type = annotationType.getAnnotation(FieldDefinition.class).value();
        try {
            boolean takesOptions = Arrays.stream(type.getDeclaredConstructors())
                .anyMatch(each -> Arrays.asList(each.getParameterTypes()).equals(List.of(annotationType)));
            Constructor<?> constructor = takesOptions ? type.getDeclaredConstructor(annotationType)
                : type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (FieldType<?>) (takesOptions ? constructor.newInstance(annotation) : constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " needs a constructor that takes @"
                + annotationType.getSimpleName() + ", or one without arguments", e);
        }
    }

    private void mistake(String what) {
        mistakes.accept(field.getDeclaringClass().getSimpleName() + "." + field.getName() + " " + what + ".");
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
