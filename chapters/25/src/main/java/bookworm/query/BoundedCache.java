package bookworm.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps what was made for a key. A program asks for little that is new, again and again, so most of it is made once. */
public final class BoundedCache<K, V> {

    /** More than most programs ask for. When there is so much, all is forgotten, and what is in use is soon back. */
    public static final int MOST = 1000;

    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** What is kept for the key; else what is made now. */
    public V get(K key, Supplier<V> make) {
        V found = known.get(key);
        if (found == null) {
            found = make.get();
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, found);
        }
        return found;
    }

    public int size() { return known.size(); }
}
