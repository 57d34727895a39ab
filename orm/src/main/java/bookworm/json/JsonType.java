package bookworm.json;

import bookworm.db.Json;
import bookworm.errors.ValueError;
import bookworm.fields.*;
import bookworm.sql.*;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

    /** Loaded where there is JSON to read or write, and nowhere else. */
    private static final class Jackson {
        static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    }

    public JsonType() { super(Object.class, "JSON", "JSON", value -> value); }

    @Override
    public boolean fits(Class<?> javaClass) {
        return Set.of(Object.class, Map.class, List.class).contains(javaClass);
    }

    @Override
    public Object convert(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, element) -> object.put(Types.TEXT.convert(String.valueOf(key)), convert(element)));
            return object;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(this::convert).collect(Collectors.toList());
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
            return exact.scale() > 0 ? exact.doubleValue() : parsed(exact.toPlainString());
        }
        if (value instanceof Json json) {
            return convert(parsed(json.text()));
        }
        if (value instanceof CharSequence) {
            return Types.TEXT.convert(value);
        }
        if (value == null || value instanceof Boolean) {
            return value;
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

    @Override
    public Object toJdbc(Object value) {
        return new Json(Jackson.MAPPER.valueToTree(convert(value)).toString());
    }

    @Override
    public Object read(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : parsed(text);
    }

    /** The text of an option is JSON. */
    @Override
    public Object spelled(String text) { return new Json(text); }

    @Override
    public Map<String, Lookup> lookups() { return JsonLookups.ALL; }

    /** A whole number is an index of a list, from 0; any other word is a key. */
    @Override
    public Optional<Expression> step(Expression json, String word) {
        boolean isIndex = word.matches("[0-9]{1,9}");
        return Optional.of(isIndex ? Func.of("json_item", this, json, new Literal(Integer.valueOf(word))) : JsonLookups.key(json, word));
    }

    @Override
    public Expression castTo(FieldType<?> type, Expression json) {
        return type instanceof JsonType ? json : Func.of("json_text", Types.TEXT, json);
    }

    /** Numbers by their size first: not every database orders JSON so. */
    @Override
    public List<Expression> orderedBy(Expression json) { return List.of(JsonLookups.number(json), json); }

    @Override
    public List<String> validate(Object value) {
        try {
            convert(value);
            return List.of();
        } catch (ValueError e) {
            return List.of("Take what JSON can hold: " + e.getMessage() + ".");
        }
    }

    @Override
    public List<String> mistakes() {
        boolean hasJackson = JsonType.class.getResource("/com/fasterxml/jackson/databind/json/JsonMapper.class") != null;
        return hasJackson ? List.of()
            : List.of("holds JSON, which Jackson reads and writes: add com.fasterxml.jackson.core:jackson-databind to the project");
    }
}
