package bookworm.meta;

import bookworm.fields.Choice;
import java.lang.annotation.Annotation;
import java.lang.reflect.*;

/** The options that field annotations have in common. One that an annotation does not offer is off. */
record FieldOptions(boolean nullable, boolean blank, boolean unique, boolean primaryKey, String column,
        Class<? extends Choice> choices) {

    static final FieldOptions NONE = new FieldOptions(false, false, false, false, "", Choice.class);
    static final FieldOptions KEY = new FieldOptions(false, false, true, true, "", Choice.class);

    static FieldOptions of(Annotation annotation) {
        return new FieldOptions(read(annotation, "nullable", false), read(annotation, "blank", false),
            read(annotation, "unique", false), read(annotation, "primaryKey", false), read(annotation, "column", ""),
            read(annotation, "choices", Choice.class));
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(Annotation annotation, String option, T absent) {
        try {
            Method member = annotation.annotationType().getMethod(option);
            member.setAccessible(true);
            return (T) member.invoke(annotation);
        } catch (NoSuchMethodException e) {
            return absent;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("An annotation's members can be read", e);
        }
    }

    FieldOptions withChoices(Class<? extends Choice> enumClass) {
        return new FieldOptions(nullable, blank, unique, primaryKey, column, enumClass);
    }

    FieldOptions withUnique() {
        return new FieldOptions(nullable, blank, true, primaryKey, column, choices);
    }
}
