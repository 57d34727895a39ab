package bookworm;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps what is made of a key, to give it again. There is room for more than most programs ask for; when it is full, all is
 * forgotten, and what is in use is soon back.
 */
final class Memory<K, V> {

    static final int ROOM = 1000;

    private final Map<K, V> known = new ConcurrentHashMap<>();

    V get(K key, Supplier<V> maker) {
        V value = known.get(key);
        if (value == null) {
            value = maker.get();
            if (known.size() >= ROOM) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }

    int size() {
        return known.size();
    }
}
