package bookworm.sql;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.Suggestion;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.*;

/**
 * The words that may follow a field in a lookup. A lookup makes a condition: {@code gt}, {@code icontains}. A transform
 * makes another value, which a lookup may follow: {@code year} in {@code publicationDate__year__gt}. Words of one's own
 * are registered once, at start-up.
 * <pre>{@code
 * Lookups.register("ne", (left, value) -> new Comparison(left, "<>", Lookups.operand(left, value)));
 * }</pre>
 */
public final class Lookups {

    private record Transform(Predicate<FieldType<?>> types, UnaryOperator<Expression> function) { }

    private static final Map<String, Lookup> LOOKUPS = new ConcurrentHashMap<>();
    private static final Map<String, Transform> TRANSFORMS = new ConcurrentHashMap<>();

    static {
        ValueLookups.register();
        TextLookups.register();
        DateTransforms.register();
    }

    private Lookups() { }

    /** Registers a lookup for all types. */
    public static void register(String name, Lookup lookup) { LOOKUPS.put(name, lookup); }

    /** Registers a transform for the types that it makes sense for. */
    public static void registerTransform(String name, Predicate<FieldType<?>> types, UnaryOperator<Expression> function) {
        TRANSFORMS.put(name, new Transform(types, function));
    }

    /**
     * The condition that the words make of an expression and what it is compared with. Without words the lookup is
     * {@code exact}. Throws a {@link FieldError} that lists the choices when a word is not known.
     */
    public static Expression build(Expression left, List<String> words, Object right) {
        int last = Math.max(0, words.size() - 1);
        Expression value = transform(left, words.subList(0, last));
        String word = words.isEmpty() ? "exact" : words.get(last);
        Lookup lookup = LOOKUPS.get(word);
        if (lookup == null) {
            return build(transform(left, words), List.of(), right);
        }
        return lookup.build(value, right);
    }

    /** The value that transforms make of an expression, one after the other. */
    public static Expression transform(Expression expression, List<String> words) {
        Expression result = expression;
        for (String word : words) {
            result = transform(result, word);
        }
        return result;
    }

    private static Expression transform(Expression value, String word) {
        Transform transform = TRANSFORMS.get(word);
        if (transform == null || !transform.types().test(value.type())) {
            throw new FieldError(LOOKUPS.containsKey(word) ? "'" + word + "' compares " + value.describe() + ": it gives no value."
                : "'" + word + "' is no lookup for " + value.describe() + "." + Suggestion.of(word, namesFor(value.type())));
        }
        return transform.function().apply(value);
    }

    private static Set<String> namesFor(FieldType<?> type) {
        Set<String> names = new TreeSet<>(LOOKUPS.keySet());
        TRANSFORMS.keySet().stream().filter(name -> TRANSFORMS.get(name).types().test(type)).forEach(names::add);
        return names;
    }

    /** What the user gave, as an expression: a value is converted to the type that the database has the left side in. */
    public static Expression operand(Expression left, Object right) {
        if (right instanceof Expression expression) {
            return expression;
        }
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
