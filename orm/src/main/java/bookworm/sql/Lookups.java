package bookworm.sql;

import bookworm.db.Json;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.Suggestion;
import bookworm.sql.Junction.Connector;
import java.math.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.*;

/**
 * The words that may follow a field in a lookup. A lookup makes a condition: {@code gt}, {@code icontains}. A transform
 * makes another value, which a lookup may follow: {@code year} in {@code publicationDate__year__gt}. Words of one's own
 * are registered once, at start-up:
 * <pre>{@code
 * Lookups.register("ne", (left, value) -> new Comparison(left, "<>", Lookups.operand(left, value)));
 * }</pre>
 */
public final class Lookups {

    private record Transform(Predicate<FieldType<?>> types, UnaryOperator<Expression> function) { }

    private static final Map<String, BiFunction<Expression, Object, Expression>> LOOKUPS = new ConcurrentHashMap<>();
    private static final Map<String, Transform> TRANSFORMS = new ConcurrentHashMap<>();

    static {
        register("exact", Lookups::exact);
        register("isnull", Lookups::isNull);
        register("in", Lookups::in);
        register("range", Lookups::range);
        for (String[] order : new String[][] {{"gt", ">"}, {"gte", ">="}, {"lt", "<"}, {"lte", "<="}}) {
            register(order[0], (left, right) -> compare(left, order[1], right));
        }
        register("iexact", (left, right) ->
            right == null ? Comparison.isNull(left, true) : like("ilike", "", "", left, right));
        for (String[] where : new String[][] {{"contains", "%", "%"}, {"startswith", "", "%"}, {"endswith", "%", ""}}) {
            register(where[0], (left, right) -> like("like", where[1], where[2], left, right));
            register("i" + where[0], (left, right) -> like("ilike", where[1], where[2], left, right));
        }
        register("contains", (left, right) -> left.type() instanceof JsonType
            ? Func.of("json_contains", Types.BOOLEAN, left, operand(left, right)) : like("like", "%", "%", left, right));
        register("contained_by", (left, right) -> Func.of("json_contained_by", Types.BOOLEAN, json(left), operand(left, right)));
        register("has_key", Lookups::hasKey);
        register("has_keys", (left, right) -> hasKeys("has_keys", Connector.AND, left, right));
        register("has_any_keys", (left, right) -> hasKeys("has_any_keys", Connector.OR, left, right));
        for (String name : List.of("regex", "iregex")) {
            register(name, (left, right) -> Func.of(name, Types.BOOLEAN, asText(left), text(left, right)));
        }
        for (String part : List.of("year", "iso_year", "quarter", "month", "week", "day", "week_day", "iso_week_day")) {
            registerTransform(part, Types::isDate, date -> Func.of(part, Types.INTEGER, utc(date)));
        }
        for (String part : List.of("hour", "minute", "second")) {
            registerTransform(part, DateTimeType.class::isInstance, moment -> Func.of(part, Types.INTEGER, utc(moment)));
        }
        for (String kind : List.of("year", "quarter", "month", "week", "day")) {
            registerTransform("trunc_" + kind, Types::isDate, date -> Func.of("trunc_" + kind, Types.DATE, utc(date)));
        }
        registerTransform("date", DateTimeType.class::isInstance, moment -> new Cast(utc(moment), Types.DATE));
    }

    /** A moment as it is called in UTC, whatever the time zone of the connection. */
    private static Expression utc(Expression date) {
        return date.type() instanceof DateTimeType ? Func.of("utc", Types.DATE_TIME, date) : date;
    }

    private Lookups() { }

    /** Registers what makes a condition of an expression and what it is compared with: a value, or an expression. */
    public static void register(String name, BiFunction<Expression, Object, Expression> lookup) {
        LOOKUPS.put(name, lookup);
    }

    /** Registers a transform for the types that it makes sense for. */
    public static void registerTransform(String name, Predicate<FieldType<?>> types, UnaryOperator<Expression> function) {
        TRANSFORMS.put(name, new Transform(types, function));
    }

    public static boolean isKnown(String word) {
        return LOOKUPS.containsKey(word) || TRANSFORMS.containsKey(word);
    }

    /** What LIKE takes for a wildcard is escaped: in Java in a value, in SQL in a column. */
    private static Expression like(String operator, String before, String after, Expression left, Object right) {
        Expression text = text(left, right);
        Expression pattern = text instanceof Param param
            ? new Param(before + param.value().toString().replaceAll("[\\\\%_]", "\\\\$0") + after, Types.TEXT)
            : Func.of("pattern", Types.TEXT, new Param(before, Types.TEXT), text, new Param(after, Types.TEXT));
        return Func.of(operator, Types.BOOLEAN, asText(left), pattern);
    }

    private static Expression asText(Expression value) {
        return value.type().javaType() == String.class ? value : new Cast(value, Types.TEXT);
    }

    /**
     * The condition that the words make of an expression and a value. Without words the lookup is {@code exact}. Throws a
     * {@link FieldError} that lists the choices when a word is not known.
     */
    public static Expression build(Expression left, List<String> words, Object right) {
        List<String> transforms = isNamed(words) ? words.subList(0, words.size() - 1) : words;
        Expression transformed = transform(left, transforms);
        boolean nothing = right instanceof Subselect subselect && subselect.select().isNothing();
        return nothing ? Truth.NEVER : LOOKUPS.get(lookup(words)).apply(transformed, right);
    }

    /** The lookup that the words end in: {@code exact} where they name none. */
    public static String lookup(List<String> words) {
        return isNamed(words) ? words.get(words.size() - 1) : "exact";
    }

    private static boolean isNamed(List<String> words) {
        return !words.isEmpty() && LOOKUPS.containsKey(words.get(words.size() - 1));
    }

    /** The value that transforms make of an expression, one after the other. */
    public static Expression transform(Expression expression, List<String> words) {
        if (words.size() > 100) {
            throw new FieldError("A path leads 100 words beyond its field at most, not " + words.size() + ".");
        }
        Expression result = expression;
        for (String word : words) {
            result = result.type() instanceof JsonType ? step(result, word) : transform(result, word);
        }
        return result;
    }

    private static Expression transform(Expression expression, String word) {
        Transform transform = TRANSFORMS.get(word);
        if (transform == null || !transform.types().test(expression.type())) {
            throw new FieldError("'" + word + "' is no lookup for " + describe(expression) + "."
                + Suggestion.of(word, namesFor(expression.type())));
        }
        return transform.function().apply(expression);
    }

    /** A whole number is an index of a JSON array, from 0; any other word is a key of a JSON object. */
    private static Expression step(Expression json, String word) {
        return word.matches("[0-9]{1,9}") ? Func.of("json_item", Types.JSON, json, new Literal(Integer.valueOf(word)))
            : key(json, word);
    }

    private static Expression key(Expression json, Object key) {
        return Func.of("json_get", Types.JSON, json(json), new JsonKey(Types.TEXT.convert(key)));
    }

    private static Expression hasKey(Expression json, Object key) {
        return Comparison.isNull(key(json, key), false);
    }

    private static Expression hasKeys(String lookup, Connector connector, Expression json, Object keys) {
        List<Expression> conditions = new ArrayList<>(List.of(new Truth(connector == Connector.AND)));
        elements(lookup, keys).forEach(key -> conditions.add(hasKey(json, key)));
        return Junction.of(connector, false, conditions);
    }

    private static Expression json(Expression expression) {
        if (!(expression.type() instanceof JsonType)) {
            throw new FieldError("Only JSON has keys and contains JSON, but " + describe(expression) + " is none.");
        }
        return expression;
    }

    /** JSON as a number beside a number, and as a text beside a text: how databases order JSON differs. */
    private static Expression beside(Object other, Expression value) {
        if (!(value.type() instanceof JsonType) || other == null) {
            return value;
        }
        FieldType<?> type = other instanceof Expression expression ? expression.type() : Types.of(other);
        return Types.isNumber(type) ? Func.of("json_number", Types.DECIMAL, value)
            : type instanceof StringType ? new Cast(value, Types.TEXT) : value;
    }

    private static Set<String> namesFor(FieldType<?> type) {
        Set<String> names = new TreeSet<>(LOOKUPS.keySet());
        TRANSFORMS.keySet().stream().filter(name -> TRANSFORMS.get(name).types().test(type)).forEach(names::add);
        return names;
    }

    /** What the user gave, as an expression: an expression as it is, a value converted to the type of the left side. */
    public static Expression operand(Expression left, Object right) {
        if (right instanceof Expression expression) {
            return expression;
        }
        if (right == null) {
            throw new ValueError("null cannot be compared with " + describe(left) + ": use __isnull, or exact.");
        }
        try {
            Object value = left instanceof Column column ? column.field().convert(right) : left.type().convert(right);
            return new Param(value, left.type());
        } catch (ValueError e) {
            throw left instanceof Column ? e : e.about(describe(left));
        }
    }

    private static Expression exact(Expression left, Object right) {
        if (right == null) {
            boolean underKey = left.type() instanceof JsonType && !(left instanceof Column);
            return underKey ? new Comparison(left, "=", new Param(new Json("null"), Types.JSON)) : Comparison.isNull(left, true);
        }
        if (left.type() == Types.BOOLEAN && !(left instanceof Column) && right instanceof Boolean truth) {
            return truth ? left : Junction.not(left);
        }
        return compare(left, "=", right);
    }

    /** A fraction beside a whole number is rounded where that keeps the answer true: 99.5 and up is 100 and up. */
    private static Expression compare(Expression side, String operator, Object right) {
        Expression left = operator.equals("=") && !(right instanceof Expression) ? side : beside(right, side);
        boolean roundUp = left.type() instanceof IntegralType && (operator.equals(">=") || operator.equals("<"));
        Object value = roundUp && right instanceof BigDecimal exact ? exact.setScale(0, RoundingMode.CEILING)
            : roundUp && (right instanceof Double || right instanceof Float) ? Math.ceil(((Number) right).doubleValue()) : right;
        try {
            return new Comparison(left, operator, operand(left, value));
        } catch (OutOfRange e) {
            return new Truth(operator.startsWith(e.above() ? "<" : ">"));
        }
    }

    private static Expression isNull(Expression left, Object right) {
        if (right instanceof Boolean missing) {
            return Comparison.isNull(left, missing);
        }
        throw new ValueError("isnull takes true or false, not " + right + ".");
    }

    private static Expression in(Expression left, Object right) {
        if (right instanceof Expression expression) {
            return new In(left, List.of(expression));
        }
        Set<Expression> choices = new LinkedHashSet<>();
        for (Object value : elements("in", right)) {
            try {
                if (value != null) {
                    choices.add(operand(left, value));
                }
            } catch (OutOfRange e) {
                // No row can hold it.
            }
        }
        return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
    }

    private static Expression range(Expression left, Object right) {
        List<Object> ends = elements("range", right);
        if (ends.size() != 2) {
            throw new ValueError("range takes two values, a first and a last, not " + ends.size() + ".");
        }
        Expression value = beside(ends.get(0), left);
        return Func.of("between", Types.BOOLEAN, value, operand(value, ends.get(0)), operand(value, ends.get(1)));
    }

    private static List<Object> elements(String lookup, Object values) {
        if (values instanceof Collection<?> || values instanceof Object[]) {
            return values instanceof Object[] array ? Arrays.asList(array) : new ArrayList<>((Collection<?>) values);
        }
        throw new ValueError(lookup + " takes a list of values, not " + values + ": write List.of(...).");
    }

    private static Expression text(Expression left, Object right) {
        if (right == null) {
            throw new ValueError("null cannot be searched for in " + describe(left) + ": use __isnull.");
        }
        return right instanceof Expression expression ? expression : new Param(Types.TEXT.convert(right), Types.TEXT);
    }

    /** An expression as an error names it: a column, what is made of one, or else the class of its values. */
    static String describe(Expression expression) {
        if (expression instanceof Func call && !call.arguments().isEmpty()) {
            return call.name() + " of " + describe(call.arguments().get(0));
        }
        return expression instanceof Column column ? column.field().toString()
            : expression.type().javaType().getSimpleName();
    }
}
