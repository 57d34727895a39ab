package bookworm.cases;

import bookworm.Deletion;
import bookworm.Model;
import bookworm.Partial;
import bookworm.QuerySet;
import bookworm.Row;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Results in a form that can be compared: numbers as decimals of ten digits, dates and the like as Python writes them,
 * objects as their keys, names in Java's spelling.
 */
final class Plain {

    private Plain() {
    }

    static Object ofJava(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Plain::ofJava).orElse(null);
        }
        if (value instanceof Model model) {
            return ofJava(model.pk());
        }
        if (value instanceof Partial<?> partial) {
            return ofJava(partial.pk());
        }
        if (value instanceof Row row) {
            return ofJava(row.asMap());
        }
        if (value instanceof Deletion deletion) {
            return ofJava(List.of(deletion.total(), deletion.byModel()));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new TreeMap<>();
            map.forEach((name, each) -> plain.put(name.toString(), ofJava(each)));
            return plain;
        }
        if (value instanceof QuerySet<?> rows) {
            return ofJava(rows.list());
        }
        if (value instanceof Iterable<?> many) {
            List<Object> plain = new ArrayList<>();
            many.forEach(each -> plain.add(ofJava(each)));
            return plain;
        }
        if (value instanceof Number number) {
            return number(number.toString());
        }
        if (value instanceof Duration duration) {
            long days = duration.toDays();
            String time = "0:00:00";
            return days == 0 ? time : days + (days == 1 ? " day, " : " days, ") + time;
        }
        return value == null || value instanceof Boolean ? value : text(value.toString());
    }

    static Object ofJson(JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        if (json.isObject() && json.has("model") && json.has("pk")) {
            return ofJson(json.get("pk"));
        }
        if (json.isObject()) {
            Map<String, Object> plain = new TreeMap<>();
            json.fields().forEachRemaining(each -> plain.put(camelCase(each.getKey()), ofJson(each.getValue())));
            return plain;
        }
        if (json.isArray()) {
            List<Object> plain = new ArrayList<>();
            json.forEach(each -> plain.add(ofJson(each)));
            return plain;
        }
        if (json.isNumber()) {
            return number(json.asText());
        }
        return json.isBoolean() ? (Object) json.asBoolean() : text(json.asText());
    }

    /** A decimal is recorded as text: text that is a number is compared as one, on both sides. */
    private static Object text(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? number(text) : text;
    }

    private static BigDecimal number(String text) {
        BigDecimal rounded = new BigDecimal(text).round(new MathContext(10)).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }

    /** {@code author__birth_date} becomes {@code author__birthDate}; the label {@code books.Book_tags} stays. */
    private static String camelCase(String name) {
        if (name.contains(".")) {
            return name;
        }
        StringBuilder camel = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean single = name.charAt(i) == '_' && i > 0 && name.charAt(i - 1) != '_' && i + 1 < name.length()
                && name.charAt(i + 1) != '_';
            camel.append(single ? Character.toUpperCase(name.charAt(++i)) : name.charAt(i));
        }
        return camel.toString();
    }
}
