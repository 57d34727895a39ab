package bookworm.migrations;

import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import java.lang.reflect.*;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.*;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.*;

/** Values as the Java that makes them: what a migration file is written in. */
final class JavaSource {

    private static final List<Object> NOTHING = Arrays.asList(null, List.of(), Map.of());
    private static final Map<String, String> OPERATORS = Map.of("+", ".plus", "-", ".minus", "*", ".times", "/", ".dividedBy", "%", ".mod");
    /** How each kind of value is written; the first that fits counts. */
    private static final Map<Class<?>, Function<Object, String>> KINDS = new LinkedHashMap<>();

    static {
        kind(Boolean.class, String::valueOf);
        kind(Integer.class, String::valueOf);
        kind(Long.class, number -> number + "L");
        kind(Double.class, number -> Double.isFinite(number) ? number.toString() : "Double.valueOf(\"" + number + "\")");
        kind(BigDecimal.class, number -> "new java.math.BigDecimal(\"" + number + "\")");
        kind(UUID.class, id -> "java.util.UUID.fromString(\"" + id + "\")");
        kind(Temporal.class, time -> time.getClass().getName() + ".parse(\"" + time + "\")");
        kind(String.class, JavaSource::quoted);
        kind(Class.class, type -> name(type) + ".class");
        kind(OnDelete.class, rule -> "OnDelete." + rule);
        kind(Collection.class, list -> call("List.of", list.stream()));
        kind(Map.class, JavaSource::map);
        kind(FieldState.class, field -> call("field", Stream.concat(Stream.of(field.kind()), inTurn(field.options()))));
        kind(CheckConstraint.class, check -> call("check", Stream.of(check.name(), check.condition())));
        kind(Q.class, JavaSource::condition);
        kind(Q.FieldLookup.class, leaf -> call("q", Stream.of(leaf.path(), leaf.value())));
        kind(F.class, field -> call("f", Stream.of(field.path())));
        kind(Arithmetic.class, sum -> call(write(sum.left()) + OPERATORS.get(sum.operator()), Stream.of(sum.right())));
        kind(Cast.class, cast -> cast.value() instanceof Param value ? call("value", Stream.of(value.value())) : made(cast));
        kind(Record.class, JavaSource::made);
    }

    private JavaSource() { }

    private static <T> void kind(Class<T> type, Function<T, String> source) {
        KINDS.put(type, value -> source.apply(type.cast(value)));
    }

    /** Throws a {@link MigrationError} where no Java is known that makes the value. */
    static String write(Object value) {
        return value == null ? "null" : KINDS.keySet().stream().filter(kind -> kind.isInstance(value)).findFirst().map(KINDS::get)
            .orElseThrow(() -> new MigrationError("Migrations do not write a " + value.getClass().getName() + ", such as " + value
                + ": give a plain value in its place (of a choice, its value()), or write the operation that has it by hand, in a "
                + "migration that makemigrations --empty makes.")).apply(value);
    }

    private static String call(String method, Stream<?> arguments) {
        return arguments.map(JavaSource::write).collect(Collectors.joining(", ", method + "(", ")"));
    }

    /** The fields of a model stand on a line each. */
    private static String map(Map<?, ?> map) {
        boolean ofFields = map.values().stream().anyMatch(FieldState.class::isInstance);
        String line = ofFields ? "\n                " : "";
        return map.entrySet().stream().map(entry -> line + write(entry.getKey()) + ", " + write(entry.getValue()))
            .collect(Collectors.joining(ofFields ? "," : ", ", "map(", ")"));
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
        return q.parts().stream().map(JavaSource::write).reduce((left, right) -> left + method + "(" + right + ")").orElse("q()");
    }

    /** A record. What is null or empty at the end is left out where there is a constructor without it. */
    private static String made(Record made) {
        throw new bookworm.exercises.Todo("22.3", "write the Java that makes a record");
    }

    /** The simple name of what migration files import, else the whole name. */
    private static String name(Class<?> type) {
        boolean imported = Set.of("bookworm.fields", "bookworm.meta", "bookworm.migrations").contains(type.getPackageName());
        return imported ? type.getSimpleName() : type.getCanonicalName();
    }

    private static String quoted(String text) {
        throw new bookworm.exercises.Todo("22.3", "write a text as Java writes it");
    }
}
