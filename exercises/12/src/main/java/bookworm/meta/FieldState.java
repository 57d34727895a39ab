package bookworm.meta;

import bookworm.errors.ModelError;
import bookworm.fields.*;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;
import java.lang.reflect.*;
import java.util.*;

/**
 * What a field's annotation says. Annotations cannot extend each other, so what they have in common is read by its name.
 *
 * @param to the label of the model that a foreign key leads to, which its Java field says; null for a field that is none
 */
public record FieldState(Annotation annotation, String to) {

    FieldState(Annotation annotation) { this(annotation, null); }

    public Class<? extends Annotation> kind() { return annotation.annotationType(); }

    static Class<?> boxed(Class<?> type) { return MethodType.methodType(type).wrap().returnType(); }

    /** What an option says; null where the annotation does not have it. */
    @SuppressWarnings("unchecked") public <T> T option(String name) {
        try {
            for (Method member : kind().getDeclaredMethods()) {
                if (member.getName().equals(name)) {
                    member.setAccessible(true);
                    return (T) member.invoke(annotation);
                }
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An annotation's members can be read", e);
        }
    }

    public boolean is(String option) { return Boolean.TRUE.equals(option(option)); }

    public boolean isPrimaryKey() { return is("primaryKey") || kind() == AutoField.class; }

    /** The class whose constants a field's choices are: its Java type, or the one that its annotation names. */
    Class<?> choices(Class<?> javaType) {
        Class<?> named = option("choices");
        return named == null || Choices.isChoice(javaType) ? javaType : named;
    }

    public boolean isForeignKey() { return kind() == ForeignKey.class; }

    public boolean isUnique() { return is("unique") || isPrimaryKey(); }

    /** The name of the column of a field that is called so. */
    public String column(String name) {
        throw new bookworm.exercises.Todo("12.1", "name the column of a field, and of a foreign key");
    }

    /**
     * The type that the annotation's {@link FieldDefinition} names, made with the annotation. Throws a {@link ModelError} where it
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
                : constructor.newInstance(annotation));
        } catch (ReflectiveOperationException e) {
            String why = e instanceof InvocationTargetException ? "threw " + e.getCause() : "must be a class that is not abstract, with "
                + "a constructor that takes @" + kind().getSimpleName() + ", or one without arguments";
            throw new ModelError(List.of("@" + kind().getSimpleName() + " names the type " + type.getSimpleName() + ", which " + why));
        }
    }
}
