package bookworm.migrations;

import bookworm.meta.FieldState;
import bookworm.query.*;
import java.lang.reflect.*;
import java.math.BigDecimal;
import java.util.*;
import java.util.regex.Pattern;
import java.util.stream.*;

/** Values as the Java that makes them: what a migration file is written in. */
final class JavaSource {

    private static final List<Object> NOTHING = Arrays.asList(null, List.of(), Map.of());

    private JavaSource() { }

    /** The first kind that fits counts. Dates read what they print. */
    static String of(Object value) {
        return value == null || value instanceof Boolean ? String.valueOf(value)
            : value instanceof Long ? value + "L"
            : value instanceof BigDecimal ? "new java.math.BigDecimal(\"" + value + "\")"
            : value instanceof Number ? value.toString()
            : value instanceof CharSequence text ? quoted(text)
            : value instanceof UUID ? "java.util.UUID.fromString(\"" + value + "\")"
            : value instanceof Class<?> type ? name(type) + ".class"
            : value instanceof Enum<?> constant ? name(constant.getDeclaringClass()) + "." + constant.name()
            : value instanceof Collection<?> list ? call("List.of", list.stream())
            : value instanceof Map<?, ?> map ? map(map)
            : value instanceof FieldState field ? call("field", Stream.concat(Stream.of(field.kind()), inTurn(field.options())))
            : value instanceof Q q ? condition(q)
            : value instanceof FieldLookup leaf ? call("q", Stream.of(leaf.path(), leaf.value()))
            : value instanceof Record made ? made(made)
            : value.getClass().getName() + ".parse(\"" + value + "\")";
    }

    private static String call(String method, Stream<?> arguments) {
        return arguments.map(JavaSource::of).collect(Collectors.joining(", ", method + "(", ")"));
    }

    /** The fields of a model stand on a line each. */
    private static String map(Map<?, ?> map) {
        boolean ofFields = map.values().stream().anyMatch(FieldState.class::isInstance);
        return !ofFields ? call("map", inTurn(map)) : map.entrySet().stream()
            .map(entry -> "\n                " + of(entry.getKey()) + ", " + of(entry.getValue()))
            .collect(Collectors.joining(",", "map(", ")"));
    }

    private static Stream<Object> inTurn(Map<?, ?> map) {
        return map.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()));
    }

    /** As Java combines it: {@code q("pages__gt", 400).or(not(q("genre", "FIC")))}. */
    private static String condition(Q q) {
        if (q.negated()) {
            return call("not", Stream.of(q.not()));
        }
        if (q.parts().size() == 1 && q.parts().get(0) instanceof Q) {
            return call("q", q.parts().stream());
        }
        String method = "." + Operations.lower(q.connector().name());
        return q.parts().stream().map(JavaSource::of).reduce((left, right) -> left + method + "(" + right + ")").orElse("q()");
    }

    /** A record. What is null or empty at the end is left out where there is a constructor without it. */
    private static String made(Record made) {
        Class<?> type = made.getClass();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                values.add(component.getAccessor().invoke(made));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The components of a record can be read", e);
            }
        }
        int length = Stream.of(type.getDeclaredConstructors()).mapToInt(Constructor::getParameterCount)
            .filter(count -> NOTHING.containsAll(values.subList(count, values.size()))).min().orElseThrow();
        return call("new " + name(type), values.stream().limit(length));
    }

    /** The simple name of what migration files import, else the whole name. */
    private static String name(Class<?> type) {
        boolean imported = Set.of("bookworm", "bookworm.fields", "bookworm.meta", "bookworm.migrations")
            .contains(type.getPackageName());
        return imported ? type.getSimpleName() : type.getCanonicalName();
    }

    private static String quoted(CharSequence text) {
        String escaped = text.toString().replaceAll("[\"\\\\]", "\\\\$0");
        return '"' + Pattern.compile("\\p{Cntrl}").matcher(escaped)
            .replaceAll(control -> "\\\\%03o".formatted((int) control.group().charAt(0))) + '"';
    }
}
