package bookworm.json;

import bookworm.db.Json;
import bookworm.errors.QueryError;
import bookworm.fields.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

/** What queries ask of JSON (Django's documentation, "Querying JSONField"). */
final class JsonLookups {

    static final Map<String, Lookup> ALL = new HashMap<>(Map.of(
        "exact", JsonLookups::exact,
        "contains", (json, part) -> Func.of("json_contains", Types.BOOLEAN, json, Lookups.operand(json, part)),
        "contained_by", (json, whole) -> Func.of("json_contained_by", Types.BOOLEAN, json, Lookups.operand(json, whole)),
        "has_key", JsonLookups::hasKey,
        "has_keys", (json, keys) -> hasKeys("has_keys", Connector.AND, json, keys),
        "has_any_keys", (json, keys) -> hasKeys("has_any_keys", Connector.OR, json, keys)));

    static {
        for (String word : List.of("gt", "gte", "lt", "lte")) {
            ALL.put(word, (json, other) -> Lookups.usual(word).build(beside(json, other), other));
        }
    }

    private JsonLookups() { }

    /** The key of a JSON object as a name in quotes, for a database that takes no parameter there. */
    private record Key(String name) implements Leaf {

        @Override
        public void render(SqlWriter sql) { sql.identifier(name); }

        @Override
        public FieldType<?> type() { return Types.TEXT; }
    }

    /** A null is looked for in the JSON itself, but for the column as a whole, which is NULL then. */
    private static Expression exact(Expression json, Object other) {
        if (other == null && !(json instanceof Column)) {
            return new Comparison(json, "=", new Param(new Json("null"), JsonType.JSON));
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

    static Expression number(Expression json) { return Func.of("json_number", Types.DECIMAL, json); }

    static Expression key(Expression json, Object key) {
        String name = Types.TEXT.convert(key);
        if (name.length() > 256) {
            throw new QueryError("A query asks for keys of 256 characters at most, H2's limit: one has " + name.length() + ".");
        }
        return Func.of("json_get", JsonType.JSON, json, Func.of("json_key", Types.TEXT, Cast.of(name, Types.TEXT), new Key(name)));
    }

    private static Expression hasKey(Expression json, Object key) { return Comparison.isNull(key(json, key), false); }

    private static Expression hasKeys(String lookup, Connector connector, Expression json, Object keys) {
        List<Expression> conditions = new ArrayList<>(List.of(new Truth(connector == Connector.AND)));
        Lookups.elements(lookup, keys).forEach(key -> conditions.add(hasKey(json, key)));
        return Junction.of(connector, false, conditions);
    }
}
