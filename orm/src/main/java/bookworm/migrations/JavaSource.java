package bookworm.migrations;

import bookworm.Q;
import bookworm.meta.FieldState;
import bookworm.sql.Junction.Connector;
import java.lang.reflect.*;
import java.math.BigDecimal;
import java.util.*;
import java.util.stream.*;

/** Values as the Java that makes them: what a migration file is written in. */
final class JavaSource {

    private JavaSource() {
    }

    static String of(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Double) {
            return String.valueOf(value);
        }
        if (value instanceof Long) {
            return value + "L";
        }
        if (value instanceof Class<?> type) {
            return name(type) + ".class";
        }
        if (value instanceof Enum<?> constant) {
            return name(constant.getDeclaringClass()) + "." + constant.name();
        }
        if (value instanceof Collection<?> list) {
            return call("List.of", list.stream());
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof FieldState field) {
            return call("field", Stream.concat(Stream.of(field.kind()), inTurn(field.options())));
        }
        if (value instanceof Q q) {
            return condition(q);
        }
        return value instanceof Record made ? ofRecord(made) : value instanceof CharSequence ? quoted(value.toString()) : parsed(value);
    }

    /** The fields of a model stand on a line each. */
    private static String map(Map<?, ?> map) {
        boolean ofFields = map.values().stream().anyMatch(FieldState.class::isInstance);
        return !ofFields ? call("map", inTurn(map)) : map.entrySet().stream()
            .map(entry -> "\n                " + of(entry.getKey()) + ", " + of(entry.getValue()))
            .collect(Collectors.joining(",", "map(", ")"));
    }

    private static String condition(Q q) {
        if (q.negated()) {
            return call("not", Stream.of(q.not()));
        }
        List<String> parts = q.parts().stream()
            .map(part -> part instanceof Q.Leaf leaf ? call("q", Stream.of(leaf.path(), leaf.value())) : of(part)).toList();
        return q.connector() == Connector.AND ? "q(" + String.join(", ", parts) + ")"
            : parts.get(0) + parts.stream().skip(1).map(part -> "." + Operations.lower(q.connector().name()) + "(" + part + ")")
                .collect(Collectors.joining());
    }

    /** Dates and numbers that a condition compares with: their class reads what it writes. */
    private static String parsed(Object value) {
        return value instanceof BigDecimal ? "new java.math.BigDecimal(\"" + value + "\")"
            : value.getClass().getName() + (value instanceof UUID ? ".fromString(" : ".parse(") + quoted(value.toString()) + ")";
    }

    private static Stream<Object> inTurn(Map<?, ?> map) {
        return map.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()));
    }

    private static String call(String method, Stream<?> arguments) {
        return arguments.map(JavaSource::of).collect(Collectors.joining(", ", method + "(", ")"));
    }

    /** What is null or empty at the end is left out where there is a constructor without it. */
    private static String ofRecord(Record made) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : made.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                values.add(component.getAccessor().invoke(made));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The components of a record can be read", e);
            }
        }
        while (isNothing(values.get(values.size() - 1)) && isMadeOf(values.size() - 1, made.getClass())) {
            values.remove(values.size() - 1);
        }
        return call("new " + name(made.getClass()), values.stream());
    }

    private static boolean isMadeOf(int count, Class<?> type) {
        return Stream.of(type.getConstructors()).anyMatch(each -> each.getParameterCount() == count);
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    }

    /** The simple name of what migration files import, else the whole name. */
    private static String name(Class<?> type) {
        boolean imported = Set.of("bookworm", "bookworm.fields", "bookworm.meta", "bookworm.migrations").contains(type.getPackageName());
        return imported ? type.getSimpleName() : type.getCanonicalName();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                default -> quoted.append(c < ' ' ? String.format("\\%03o", c) : String.valueOf((char) c));
            }
        });
        return quoted.append('"').toString();
    }
}
