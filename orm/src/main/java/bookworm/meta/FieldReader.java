package bookworm.meta;

import bookworm.fields.*;
import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.time.LocalDate;
import java.util.*;
import java.util.function.*;

/** Reads one Java field into a {@link FieldState}. Tells the mistakes that it finds to whoever asked, and carries on. */
final class FieldReader {

    private final Field field;
    private final FieldState declared;
    private final List<Object> prototypes;
    private final Consumer<String> mistakes;

    /** Reads a field that is declared; the prototypes are two new objects of the model, or none where there can be none. */
    FieldReader(Field field, List<Object> prototypes, Consumer<String> mistakes) {
        this.field = field;
        Annotation annotation = annotations(field).get(0);
        this.declared = new FieldState(annotation.annotationType(), Options.of(annotation));
        this.prototypes = prototypes;
        this.mistakes = mistakes;
    }

    static boolean isDeclared(Field field) {
        return !annotations(field).isEmpty();
    }

    private static List<Annotation> annotations(Field field) {
        return Arrays.stream(field.getAnnotations()).filter(each -> each instanceof ForeignKey || each instanceof OneToOne
            || each instanceof ManyToMany || each.annotationType().isAnnotationPresent(FieldDefinition.class)).toList();
    }

    static boolean holdsRelation(Field field) {
        return KeyHolder.class.isAssignableFrom(field.getType()) || Inverse.class.isAssignableFrom(field.getType());
    }

    /** The {@code T} of a {@code Ref<T>} or {@code ManyRelatedSet<T>}; null where the field has no such type. */
    static Class<?> typeArgument(Field field) {
        return field.getGenericType() instanceof ParameterizedType type && type.getActualTypeArguments()[0] instanceof Class<?> c
            ? c : null;
    }

    /** Nothing where the field is so wrong that there is no telling what it was meant to be. */
    Optional<FieldState> read() {
        String name = field.getName();
        if (annotations(field).size() > 1) {
            mistake("has two field annotations: keep one");
        }
        if (Modifier.isStatic(field.getModifiers())) {
            mistake("is static, but a column belongs to each object: drop static");
            return Optional.empty();
        }
        if (name.contains("__") || name.endsWith("_") || name.equals("pk")) {
            mistake("has a name that lookups cannot use: no __ in it, no _ at its end, and not pk");
        }
        return declared.isForeignKey() || declared.isManyToMany() ? relation() : Optional.of(column());
    }

    @SuppressWarnings("unchecked")
    private FieldState column() {
        FieldType<Object> type = (FieldType<Object>) declared.type();
        type.mistakes().forEach(this::mistake);
        Class<?> javaType = field.getType();
        boolean isChoice = Choices.isChoice(javaType);
        if (!isChoice && FieldState.boxed(javaType) != type.javaType()) {
            mistake("has the Java type " + javaType.getSimpleName() + ", but @"
                + declared.kind().getSimpleName() + " holds " + type.javaType().getSimpleName() + ": change one of them");
            return declared;
        }
        if (declared.is("nullable") && javaType.isPrimitive()) {
            mistake("is nullable, but a Java " + javaType + " is never null: declare it as "
                + FieldState.boxed(javaType).getSimpleName() + ", or drop nullable");
        }
        if (Modifier.isFinal(field.getModifiers())) {
            mistake("is final, so no value can be read into it: drop final");
        }
        Class<?> choices = isChoice ? javaType : (Class<?>) declared.options().get("choices");
        return withInitial(declared.with("choices", choices == null ? null : Choices.valuesAndLabels(choices)), type::toJdbc);
    }

    private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
        Object initial = initial();
        return initial == null ? state : state.with("initial", plain(toJdbc.apply(initial)));
    }

    /** The value of a new object; null where each new object, or each day, has another. */
    private Object initial() {
        List<Object> values = prototypes.stream().map(this::held).distinct().toList();
        return values.size() != 1 || LocalDate.now().equals(values.get(0)) ? null : values.get(0);
    }

    private Object held(Object object) {
        Object value = ModelMeta.valueOf(field, object);
        return value instanceof KeyHolder holder ? holder.key() : value instanceof Choice choice ? choice.value() : value;
    }

    private static Object plain(Object value) {
        return value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof Double
            ? value : value.toString();
    }

    private Optional<FieldState> relation() {
        String name = field.getName();
        Class<?> target = typeArgument(field);
        boolean fits = target != null && ModelObject.class.isAssignableFrom(target) && holdsRelation(field);
        if (!fits && declared.isManyToMany()) {
            mistakes.accept(field.getDeclaringClass().getSimpleName() + ": " + name + " links to something that is not a model: "
                + "declare it as final ManyRelatedSet<SomeModel> " + name + " = manyRelatedSet().");
        } else if (!fits) {
            mistake("is a foreign key to something that is not a model: declare it as final Ref<SomeModel> " + name
                + " = ref(), where SomeModel extends bookworm.Model");
        }
        if (!fits) {
            return Optional.empty();
        }
        if (declared.isForeignKey() && declared.option("onDelete") == OnDelete.SET_NULL && !declared.is("nullable")) {
            mistake("is set to null when its target is deleted, but is not nullable: add nullable = true, or choose "
                + "another onDelete");
        }
        FieldState state = declared.with("to", ModelReader.label(target));
        if (declared.isForeignKey()) {
            return Optional.of(withInitial(state, key -> key));
        }
        Class<?> through = (Class<?>) declared.options().get("through");
        return Optional.of(state.with("through", through == null ? null : ModelReader.label(through)));
    }

    private void mistake(String what) {
        mistakes.accept(field.getDeclaringClass().getSimpleName() + "." + field.getName() + " " + what + ".");
    }
}
