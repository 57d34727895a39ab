package bookworm.json;

import bookworm.db.Json;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.sql.*;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.*;
import java.util.stream.Collectors;

/** JSON of any shape. What goes in becomes what would be read again, and equal values become equal texts. */
public final class JsonType extends SimpleType<Object> implements LookupType<Object> {

    /** The type of JSON that is computed, and so belongs to no field. */
    public static final JsonType JSON = new JsonType();

    /** The lookups that JSON has otherwise than other types (Django's documentation, "Querying JSONField"). */
    private static final Map<String, Lookup> LOOKUPS = new HashMap<>(Map.of("exact", JsonType::exact,
        "has_key", (json, key) -> Comparison.isNull(under(json, key), false)));

    static {
        for (String word : List.of("gt", "gte", "lt", "lte")) {
            LOOKUPS.put(word, (json, other) -> Lookups.usual(word).build(beside(json, other), other));
        }
        for (String word : List.of("contains", "contained_by", "has_keys", "has_any_keys")) {
            LOOKUPS.put(word, (json, other) -> {
                throw new QueryError("JSON has no lookup '" + word + "': ask for keys one by one with has_key, for texts with icontains.");
            });
        }
    }

    /** Loaded where there is JSON to read or write, and nowhere else. */
    private static final class Jackson {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    /** The key of a JSON object as a name in quotes, for a database that takes no parameter there. */
    private record Key(String name) implements Leaf {

        @Override
        public void render(SqlWriter sql) { sql.identifier(name); }

        @Override
        public FieldType<?> type() { return Types.TEXT; }
    }

    public JsonType() { super(Object.class, "JSON", "JSON", value -> value); }

    @Override
    public boolean fits(Class<?> javaClass) { return Set.of(Object.class, Map.class, List.class).contains(javaClass); }

    @Override
    public Object convert(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new TreeMap<>();
            map.forEach((key, element) -> object.put(Types.TEXT.convert(String.valueOf(key)), convert(element)));
            return object;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(this::convert).collect(Collectors.toList());
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return parsed(new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
        }
        if (value instanceof Json json) {
            return convert(parsed(json.text()));
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof CharSequence) {
            return Types.TEXT.convert(value);
        }
        throw new ValueError("expected a map, a list, a text, a finite number or a boolean but got \"" + value + "\" of "
            + value.getClass().getName());
    }

    private static Object parsed(String text) {
        try {
            return Jackson.MAPPER.readValue(text, Object.class);
        } catch (IOException e) {
            throw new ValueError("expected JSON but got \"" + text + "\"", e);
        }
    }

    /** The text of an option is JSON. */
    @Override
    public Object spelled(String text) { return parsed(text); }

    @Override
    public Object toJdbc(Object value) { return new Json(Jackson.MAPPER.valueToTree(convert(value)).toString()); }

    @Override
    public Object read(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : parsed(text);
    }

    @Override
    public Map<String, Lookup> lookups() { return LOOKUPS; }

    /** A null is looked for in the JSON itself, but for the column as a whole, which is NULL then. */
    private static Expression exact(Expression json, Object other) {
        if (other == null && !(json instanceof Column)) {
            return new Comparison(json, "=", new Param(new Json("null"), JSON));
        }
        return Lookups.usual("exact").build(other instanceof Expression ? beside(json, other) : json, other);
    }

    /** As a number beside a number, and as a text beside a text: how databases order JSON differs. */
    private static Expression beside(Expression json, Object other) {
        FieldType<?> type = Expression.of(other).type();
        if (Types.isNumber(type)) {
            return number(json);
        }
        return type instanceof StringType ? new Cast(json, Types.TEXT) : json;
    }

    private static Expression number(Expression json) { return Func.of("json_number", Types.DECIMAL, json); }

    /** A whole number is an index of a list, from 0; any other word is a key. */
    @Override
    public Optional<Expression> step(Expression json, String word) {
        boolean isIndex = word.matches("[0-9]{1,9}");
        return Optional.of(isIndex ? Func.of("json_item", this, json, new Literal(Integer.valueOf(word))) : under(json, word));
    }

    private static Expression under(Expression json, Object key) {
        String name = Types.TEXT.convert(key);
        if (name.length() > 256) {
            throw new QueryError("A query asks for keys of 256 characters at most, H2's limit: one has " + name.length() + ".");
        }
        return Func.of("json_get", JSON, json, Cast.of(name, Types.TEXT), new Key(name));
    }

    @Override
    public Expression castTo(FieldType<?> type, Expression json) {
        return type instanceof JsonType ? json : Func.of("json_text", Types.TEXT, json);
    }

    /** Numbers by their size first: not every database orders JSON so. */
    @Override
    public List<Expression> orderedBy(Expression json) { return List.of(number(json), json); }

    @Override
    public List<String> mistakes() {
        boolean hasJackson = JsonType.class.getResource("/com/fasterxml/jackson/databind/ObjectMapper.class") != null;
        return hasJackson ? List.of()
            : List.of("holds JSON, which Jackson reads and writes: add com.fasterxml.jackson.core:jackson-databind to the project");
    }
}
