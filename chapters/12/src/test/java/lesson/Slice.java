package lesson;

import java.util.Map;
import java.util.function.Function;

/** The chapter in small, without the ORM: a number, and the object behind it once somebody asks. */
public class Slice {

    static final Map<Integer, String> AUTHORS = Map.of(1, "Jane Austen", 43, "Flann O'Brien");

    static class Ref {
        private final Function<Integer, String> loader;
        private Integer key;
        private String object;

        Ref(Function<Integer, String> loader, Integer key) {
            this.loader = loader;
            this.key = key;
        }

        String get() {
            if (object == null && key != null) {
                object = loader.apply(key);
            }
            return object;
        }

        void key(Integer other) {
            key = other;
            object = null;
        }
    }

    public static void main(String[] args) {
        Ref author = new Ref(Slice::load, 1);
        System.out.println("key: " + author.key);
        System.out.println("name: " + author.get());
        System.out.println("again: " + author.get());
        author.key(43);
        System.out.println("another: " + author.get());
        author.key(null);
        System.out.println("none: " + author.get());
    }

    private static String load(Integer key) {
        System.out.println("asking for author " + key);
        return AUTHORS.get(key);
    }
}
