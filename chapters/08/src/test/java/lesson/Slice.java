package lesson;

import java.util.*;

/** The chapter in small, without the ORM: a name is looked up in two maps, and only what stands there gets into the SQL. */
public class Slice {

    static final Map<String, String> COLUMNS = Map.of("title", "\"title\"", "pages", "\"pages\"", "authorId", "\"author_id\"");
    static final Map<String, String> OPERATORS = Map.of("exact", " = ", "gt", " > ", "lt", " < ");

    record Comparison(String column, String operator, Object value) {
        void write(StringBuilder text, List<Object> values) {
            text.append(column).append(operator).append("?");
            values.add(value);
        }
    }

    static Comparison lookup(String name, Object value) {
        String[] words = name.split("__");
        String column = COLUMNS.get(words[0]);
        String operator = OPERATORS.get(words.length == 1 ? "exact" : words[1]);
        if (column == null || operator == null) {
            throw new IllegalArgumentException("nothing here is called " + name);
        }
        return new Comparison(column, operator, value);
    }

    public static void main(String[] args) {
        ask("pages__gt", 1000);
        ask("title", "O'Brien");
        ask("pages\" >= 0 OR \"id", 0);
    }

    static void ask(String name, Object value) {
        try {
            StringBuilder text = new StringBuilder();
            List<Object> values = new ArrayList<>();
            lookup(name, value).write(text, values);
            System.out.println(text + " " + values);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
