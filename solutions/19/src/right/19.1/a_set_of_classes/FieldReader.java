// right because: what stays is listed once
import java.util.Set;

private static final Set<Class<?>> PLAIN = Set.of(Boolean.class, Integer.class, Long.class, Double.class);

private static Object plain(Object value) {
    if (PLAIN.contains(value.getClass())) {
        return value;
    }
    return String.valueOf(value);
}
