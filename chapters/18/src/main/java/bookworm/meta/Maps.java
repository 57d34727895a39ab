package bookworm.meta;

import java.util.*;

/** Maps as states are made of them: in their order, and never changed but copied. */
public final class Maps {

    private Maps() { }

    /** What stands under keys, in turn. */
    @SuppressWarnings("unchecked") public static <K, V> Map<K, V> of(Object... keysAndValues) {
        Map<K, V> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((K) keysAndValues[i], (V) keysAndValues[i + 1]);
        }
        return map;
    }

    /** The same with another value under a key; null takes it away. */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        changed.values().removeIf(Objects::isNull);
        return changed;
    }
}
