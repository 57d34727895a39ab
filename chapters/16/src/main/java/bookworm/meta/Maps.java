package bookworm.meta;

import java.util.*;

/** Maps as states are made of them: in their order, and never changed but copied. */
public final class Maps {

    private Maps() { }

    /** The same with another value under a key; null takes it away. */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        changed.values().removeIf(Objects::isNull);
        return changed;
    }
}
