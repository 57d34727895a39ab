package bookworm.meta;

import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;

/** Annotations as plain data: the members that say something else than their defaults, by name. */
final class Options {

    private Options() { }

    static SortedMap<String, Object> of(Annotation annotation) {
        SortedMap<String, Object> options = new TreeMap<>();
        try {
            for (Method member : annotation.annotationType().getDeclaredMethods()) {
                member.setAccessible(true);
                Object value = member.invoke(annotation);
                if (!Objects.deepEquals(value, member.getDefaultValue())) {
                    options.put(member.getName(), value instanceof Object[] array ? List.of(array) : value);
                }
            }
            return options;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An annotation's members can be read", e);
        }
    }

    /** What an annotation of that class can say, by name, and the class of what it says then. */
    static SortedMap<String, Class<?>> types(Class<? extends Annotation> kind) {
        SortedMap<String, Class<?>> types = new TreeMap<>();
        Stream.of(kind.getDeclaredMethods()).forEach(member -> types.put(member.getName(), FieldState.boxed(member.getReturnType())));
        return types;
    }

    /** The other way round: an annotation that says what the options do. */
    static Annotation annotation(Class<? extends Annotation> kind, Map<String, Object> options) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind},
            (proxy, member, arguments) -> options.getOrDefault(member.getName(), member.getDefaultValue())));
    }
}
