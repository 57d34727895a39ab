package bookworm.meta;

import bookworm.fields.*;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;
import java.lang.reflect.*;
import java.util.*;

/**
 * What a field's annotation says. Annotations cannot extend each other, so what they have in common is read by its name.
 */
public record FieldState(Annotation annotation) {

    public Class<? extends Annotation> kind() { return annotation.annotationType(); }

    static Class<?> boxed(Class<?> type) { return MethodType.methodType(type).wrap().returnType(); }

    /** What an option says; null where the annotation does not have it. */
    @SuppressWarnings("unchecked")
    public <T> T option(String name) {
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

    public boolean isUnique() { return is("unique") || is("primaryKey"); }

    /** The name of the column of a field that is called so. */
    public String column(String name) {
        String given = option("column");
        return given == null || given.isEmpty() ? Naming.snakeCase(name) : given;
    }

    /** The type that the annotation's {@link FieldDefinition} names, made with the annotation. */
    public FieldType<?> type() {
        Class<?> type = kind().getAnnotation(FieldDefinition.class).value();
        try {
            boolean takesOptions = Arrays.stream(type.getDeclaredConstructors())
                .anyMatch(each -> Arrays.asList(each.getParameterTypes()).equals(List.of(kind())));
            Constructor<?> constructor = takesOptions ? type.getDeclaredConstructor(kind()) : type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (FieldType<?>) (takesOptions ? constructor.newInstance(annotation) : constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " needs a constructor that takes @" + kind().getSimpleName()
                + ", or one without arguments", e);
        }
    }
}
