package library.manage.playground;

import bookworm.Model;
import bookworm.QuerySet;
import bookworm.Row;
import bookworm.fields.Choice;
import bookworm.meta.Models;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value as people read it: rows beneath headings where it has parts, else a text.
 *
 * @param text the value in one piece; null where there are rows
 * @param note what was left out; null where nothing was
 */
record Table(List<Column> columns, List<List<String>> rows, String text, String note) {

    /** A heading, and whether numbers stand beneath it. */
    record Column(String name, boolean numeric) {
    }

    static final int MOST_ROWS = 200;
    private static final int LONGEST = 300;

    /** There is no value. */
    static final Table NOTHING = new Table(List.of(), List.of(), null, null);

    /** Reads a queryset as far as it is shown. */
    static Table of(Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Optional<?> maybe && maybe.isPresent()) {
            return of(maybe.get());
        }
        if (value instanceof QuerySet<?> rows) {
            try (Stream<?> some = rows.stream(MOST_ROWS + 1)) {
                return of(some.limit(MOST_ROWS + 1).toList());
            }
        }
        if (value instanceof Collection<?> many) {
            return ofRows(many);
        }
        if (value instanceof Map<?, ?> map) {
            return ofRows(map.entrySet());
        }
        return value instanceof Model || value instanceof Record ? ofRows(List.of(value))
            : new Table(List.of(), List.of(), cut(String.valueOf(value), 20_000), null);
    }

    private static Table ofRows(Collection<?> values) {
        List<Map<String, Object>> parts = new ArrayList<>();
        values.stream().limit(MOST_ROWS).forEach(each -> parts.add(parts(each)));
        boolean alike = parts.stream().allMatch(each -> each.keySet().equals(parts.get(0).keySet()));
        if (!alike) {
            parts.clear();
            values.stream().limit(MOST_ROWS).forEach(each -> parts.add(single(each)));
        }
        List<String> names = parts.isEmpty() ? List.of() : List.copyOf(parts.get(0).keySet());
        List<Column> columns = names.stream().map(name -> new Column(name, parts.stream().map(each -> each.get(name))
            .allMatch(each -> each == null || each instanceof Number))).toList();
        List<List<String>> rows = parts.stream().map(each -> each.values().stream().map(Table::cell).toList()).toList();
        String note = values.size() > MOST_ROWS ? "Only the first " + MOST_ROWS + " rows are shown." : null;
        return parts.isEmpty() ? new Table(List.of(), List.of(), "No rows.", null) : new Table(columns, rows, null, note);
    }

    /** What a value is made of, by name. Nothing is loaded for it: of a related object the key is shown. */
    private static Map<String, Object> parts(Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (value instanceof Model object) {
            Models.meta(object.getClass()).fields().forEach(field -> parts.put(field.attribute(), field.get(object)));
            parts.putAll(object.annotations().asMap());
        } else if (value instanceof Row row) {
            parts.putAll(row.asMap());
        } else if (value instanceof Map.Entry<?, ?> entry) {
            parts.put("key", entry.getKey());
            parts.put("value", entry.getValue());
        } else if (value instanceof List<?> list) {
            list.forEach(each -> parts.put(String.valueOf(parts.size() + 1), each));
        } else if (value instanceof Record) {
            Stream.of(value.getClass().getRecordComponents()).forEach(each -> parts.put(each.getName(), component(each, value)));
        } else {
            return single(value);
        }
        return parts;
    }

    private static Map<String, Object> single(Object value) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("value", value);
        return one;
    }

    private static Object component(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's accessor throws: " + component, e);
        }
    }

    private static String cell(Object value) {
        Object shown = value instanceof Choice choice ? choice.value() : value;
        return shown == null ? null : cut(shown.toString(), LONGEST);
    }

    /** A text, no longer than that; what is left out is said. */
    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + " ... (" + text.length() + " characters)";
    }
}
