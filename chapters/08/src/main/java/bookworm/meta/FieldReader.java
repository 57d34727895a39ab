package bookworm.meta;

import bookworm.errors.ModelError;
import bookworm.fields.*;
import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.util.*;

/**
 * Reads one Java field into a {@link FieldState}. Tells its model's reader of mistakes.
 *
 * @param declared what the field's annotation says
 */
record FieldReader(Field field, FieldState declared, ModelReader model) {

    /** Those that declare a field: none, if it is no field of the model. */
    static List<Annotation> annotations(Field field) {
        return Arrays.stream(field.getAnnotations())
            .filter(each -> each.annotationType().isAnnotationPresent(FieldDefinition.class)).toList();
    }

    /** Nothing where the field is so wrong that there is no telling what it was meant to be. */
    Optional<FieldState> read() {
        String name = field.getName();
        mistakeIf(annotations(field).size() > 1, "has two field annotations: keep one");
        if (Modifier.isStatic(field.getModifiers())) {
            mistake("is static, but a column belongs to each object: drop static");
            return Optional.empty();
        }
        mistakeIf(name.contains("__") || name.endsWith("_") || name.equals("pk"),
            "has a name that lookups cannot use: no __ in it, no _ at its end, and not pk");
        try {
            return Optional.of(column(declared.type()));
        } catch (ModelError e) {
            mistake("has no type: " + e.problems().get(0));
            return Optional.empty();
        }
    }

    private FieldState column(FieldType<?> type) {
        mistakeIf(Modifier.isFinal(field.getModifiers()), "is final, so no value can be read into it: drop final");
        Class<?> javaType = field.getType();
        boolean isChoice = Choices.isChoice(javaType);
        Choices.typeOf(declared.choices(javaType), type).mistakes().forEach(this::mistake);
        if (!isChoice && !type.fits(FieldState.boxed(javaType))) {
            mistake("has the Java type " + javaType.getSimpleName() + ", but @"
                + declared.kind().getSimpleName() + " holds " + type.javaType().getSimpleName() + ": change one of them");
            return declared;
        }
        mistakeIf(declared.is("nullable") && javaType.isPrimitive(), "is nullable, but a Java " + javaType
            + " is never null: declare it as " + FieldState.boxed(javaType).getSimpleName() + ", or drop nullable");
        return declared;
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
