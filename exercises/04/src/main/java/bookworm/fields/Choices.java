package bookworm.fields;

import bookworm.errors.*;
import java.sql.*;
import java.util.*;

/**
 * The type of a field that is an enum of {@link Choice}s: the column holds the choice's value, never its ordinal, so
 * that reordering the enum changes no data.
 */
public record Choices<E extends Choice>(FieldType<?> base, Class<E> javaType, List<E> choices) implements FieldType<E> {

    /** The type of a Java field of that class: an enum of choices, or a value of the base type itself. */
    public static FieldType<?> typeOf(Class<?> held, FieldType<?> base) {
        return isChoice(held) ? new Choices<>(base, held.asSubclass(Choice.class),
            List.of(held.asSubclass(Choice.class).getEnumConstants())) : base;
    }

    public static boolean isChoice(Class<?> type) { return type.isEnum() && Choice.class.isAssignableFrom(type); }

    /** The choices' labels by their values, in the order of the enum; none where a field takes any value. */
    public static Map<Object, String> labels(Class<?> choices) {
        Map<Object, String> labels = new LinkedHashMap<>();
        if (isChoice(choices)) {
            Arrays.stream(choices.getEnumConstants()).map(Choice.class::cast)
                .forEach(choice -> labels.put(choice.value(), choice.label()));
        }
        return labels;
    }

    @Override public String columnType() { return base.columnType(); }

    @Override public E convert(Object value) {
        throw new bookworm.exercises.Todo("04.1", "make a constant of what a user gives, or refuse it with the values that there are");
    }

    private Optional<E> constant(Object value) {
        for (E choice : choices) {
            if (choice.value().equals(value)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    @Override public Object toJdbc(E value) { return value.value(); }

    @Override public E read(ResultSet row, int column) throws SQLException {
        Object value = base.read(row, column);
        return value == null ? null : constant(value).orElseThrow(() -> new ValueError("holds " + value + ", which no constant of "
            + javaType.getSimpleName() + " has as its value: add one, or update the rows"));
    }

    @Override public List<String> mistakes() {
        List<String> mistakes = new ArrayList<>(base.mistakes());
        choices.forEach(choice -> mistakes.addAll(mistakes(choice, base)));
        return mistakes;
    }

    private <T> List<String> mistakes(E choice, FieldType<T> type) {
        Object value = choice.value();
        String what = "has the choice " + choice + " with the value \"" + value + "\", but ";
        if (!type.javaType().isInstance(value)) {
            return List.of(what + "its column holds " + type.javaType().getSimpleName() + ": change one of them");
        }
        E first = constant(value).orElseThrow();
        if (first != choice) {
            return List.of(what + first + " has that value already: give each its own");
        }
        return type.validate(type.javaType().cast(value)).stream()
            .map(problem -> what + "the field refuses it: " + problem.replaceAll("\\.$", "")).toList();
    }
}
