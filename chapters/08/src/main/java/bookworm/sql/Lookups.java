package bookworm.sql;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.Suggestion;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that may follow a field in a lookup, each of which makes a condition: {@code gt}, {@code icontains}. Words of
 * one's own are registered once, at start-up.
 * <pre>{@code
 * Lookups.register("ne", (left, value) -> new Comparison(left, "<>", Lookups.operand(left, value)));
 * }</pre>
 */
public final class Lookups {

    private static final Map<String, Lookup> LOOKUPS = new ConcurrentHashMap<>();

    static {
        ValueLookups.register();
        TextLookups.register();
    }

    private Lookups() { }

    /** Registers a lookup for all types. */
    public static void register(String name, Lookup lookup) { LOOKUPS.put(name, lookup); }

    /**
     * The condition that a word makes of an expression and what it is compared with. Without a word the lookup is
     * {@code exact}. Throws a {@link FieldError} that lists the choices when a word is not known.
     */
    public static Expression build(Expression left, List<String> words, Object right) {
        String word = words.isEmpty() ? "exact" : words.get(0);
        if (words.size() > 1 || !LOOKUPS.containsKey(word)) {
            throw new FieldError(LOOKUPS.containsKey(word) ? "'" + word + "' compares " + left.describe() + ": it gives no value."
                : "'" + word + "' is no lookup for " + left.describe() + "." + Suggestion.of(word, new TreeSet<>(LOOKUPS.keySet())));
        }
        return LOOKUPS.get(word).build(left, right);
    }

    /** What the user gave, as an expression: a value is converted to the type that the database has the left side in. */
    public static Expression operand(Expression left, Object right) {
        if (right == null) {
            throw new ValueError("null cannot be compared with " + left.describe() + ": use __isnull, or exact.");
        }
        FieldType<?> type = left.type().base();
        try {
            if (left.type() instanceof Choices<?> choices && right instanceof Choice) {
                // A constant of another enum may have the same value.
                choices.convert(right);
            }
            return param(right instanceof Choice choice ? choice.value() : right, type);
        } catch (ValueError e) {
            throw e.about(left.describe());
        }
    }

    /** A number beyond the type is compared as it is: the database has numbers of any size. */
    private static Param param(Object value, FieldType<?> type) {
        try {
            return new Param(type.convert(value), type);
        } catch (OutOfRange e) {
            return new Param(Types.DECIMAL.convert(value), Types.DECIMAL);
        }
    }

    /** The values that the user gave to a lookup which takes a list of them. */
    public static List<Object> elements(String lookup, Object values) {
        if (values instanceof Object[] array) {
            return Arrays.asList(array);
        }
        if (values instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        throw new ValueError(lookup + " takes a list of values, not " + values + ": write List.of(...).");
    }
}
