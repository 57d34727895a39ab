package bookworm.meta;

import bookworm.errors.ModelError;
import bookworm.fields.*;
import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.time.temporal.Temporal;
import java.util.*;
import java.util.function.UnaryOperator;

/**
 * Reads one Java field into a {@link FieldState}. Tells its model's reader of mistakes, and of the models that the
 * field leads to.
 *
 * @param declared what the field's annotation says
 */
record FieldReader(Field field, FieldState declared, ModelReader model) {

    /** Those that declare a field: none, if it is no field of the model. */
    static List<Annotation> annotations(Field field) {
        return Arrays.stream(field.getAnnotations()).filter(each -> each instanceof ForeignKey || each instanceof OneToOne
            || each instanceof ManyToMany || each.annotationType().isAnnotationPresent(FieldDefinition.class)).toList();
    }

    /** Nothing where the field is so wrong that there is no telling what it was meant to be. */
    @SuppressWarnings("unchecked") Optional<FieldState> read() {
        String name = field.getName();
        mistakeIf(annotations(field).size() > 1, "has two field annotations: keep one");
        if (Modifier.isStatic(field.getModifiers())) {
            mistake("is static, but a column belongs to each object: drop static");
            return Optional.empty();
        }
        mistakeIf(name.contains("__") || name.endsWith("_") || name.equals("pk"),
            "has a name that lookups cannot use: no __ in it, no _ at its end, and not pk");
        try {
            return declared.isRelation() ? relation() : Optional.of(column((FieldType<Object>) declared.type()));
        } catch (ModelError e) {
            mistake("has no type: " + e.problems().get(0));
            return Optional.empty();
        }
    }

    private FieldState column(FieldType<Object> type) {
        mistakeIf(Modifier.isFinal(field.getModifiers()), "is final, so no value can be read into it: drop final");
        Class<?> javaType = field.getType();
        boolean isChoice = Choices.isChoice(javaType);
        Class<?> choices = isChoice ? javaType : (Class<?>) declared.options().get("choices");
        List<String> mistakes = choices == null ? type.mistakes() : Choices.typeOf(choices, type).mistakes();
        mistakes.forEach(this::mistake);
        if (!isChoice && !type.fits(FieldState.boxed(javaType))) {
            mistake("has the Java type " + javaType.getSimpleName() + ", but @"
                + declared.kind().getSimpleName() + " holds " + type.javaType().getSimpleName() + ": change one of them");
            return declared;
        }
        mistakeIf(declared.is("nullable") && javaType.isPrimitive(), "is nullable, but a Java " + javaType
            + " is never null: declare it as " + FieldState.boxed(javaType).getSimpleName() + ", or drop nullable");
        FieldState state = declared.with("choices", choices == null ? null : Choices.valuesAndLabels(choices));
        return mistakes.isEmpty() ? withInitial(state, type::toJdbc) : state;
    }

    /** With the value of a new object as an option, unless each has another. A date or a time may be another one tomorrow. */
    private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
        throw new bookworm.exercises.Todo("19.1", "add what the field holds in each new object");
    }

    private Object held(Object object) {
        Object value = ModelMeta.valueOf(field, object);
        if (value instanceof KeyHolder holder) {
            return holder.key();
        }
        return value instanceof Choice choice ? choice.value() : value;
    }

    private static Object plain(Object value) {
        throw new bookworm.exercises.Todo("19.1", "make a plain value of it");
    }

    private Optional<FieldState> relation() {
        Class<?> holder = declared.isManyToMany() ? Inverse.class : KeyHolder.class;
        if (!holder.isAssignableFrom(field.getType()) || !ModelObject.class.isAssignableFrom(target())) {
            String name = field.getName();
            mistake((declared.isManyToMany()
                ? "links to something that is not a model: declare it as final ManyRelatedSet<SomeModel> " + name + " = manyRelatedSet()"
                : "is a foreign key to something that is not a model: declare it as final Ref<SomeModel> " + name + " = ref()")
                + ", where SomeModel extends bookworm.Model");
            return Optional.empty();
        }
        mistakeIf(declared.options().get("onDelete") == OnDelete.SET_NULL && !declared.is("nullable"),
            "is set to null when its target is deleted, but is not nullable: add nullable = true, or choose another onDelete");
        FieldState state = withInitial(declared.with("to", led(target())), key -> key);
        Class<?> through = (Class<?>) declared.options().get("through");
        return Optional.of(through == null ? state : state.with("through", led(through)));
    }

    /** The {@code T} of a {@code Ref<T>} or {@code ManyRelatedSet<T>}; Object where the field has no such type. */
    private Class<?> target() {
        return field.getGenericType() instanceof ParameterizedType type
            && type.getActualTypeArguments()[0] instanceof Class<?> argument ? argument : Object.class;
    }

    /** The label of a model that the field leads to. */
    private String led(Class<?> target) {
        model.related.add(target);
        return ModelReader.label(target);
    }

    private void mistakeIf(boolean wrong, String what) {
        if (wrong) {
            mistake(what);
        }
    }

    private void mistake(String what) {
        model.problems.add(field.getDeclaringClass().getSimpleName() + "." + field.getName() + " " + what + ".");
    }
}
