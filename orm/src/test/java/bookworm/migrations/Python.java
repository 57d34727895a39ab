package bookworm.migrations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the Python that model definitions are made of: texts, numbers, names, lists, and calls with named arguments. */
final class Python {

    /** A call; the last part of its name, the arguments without a name, and those with one. */
    record Call(String name, List<Object> arguments, Map<String, Object> named) {
    }

    private final String text;
    private int at;

    Python(String text) {
        this.text = text;
    }

    Object value() {
        skipBlanks();
        char c = text.charAt(at);
        if (c == '\'' || c == '"') {
            int end = text.indexOf(c, at + 1);
            String string = text.substring(at + 1, end);
            at = end + 1;
            return string;
        }
        if (c == '[' || c == '(') {
            at++;
            List<Object> list = new ArrayList<>();
            while (!closes()) {
                list.add(value());
                skipComma();
            }
            return list;
        }
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_.-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return word(text.substring(start, at));
    }

    private Object word(String word) {
        if (word.matches("-?\\d+")) {
            return Integer.parseInt(word);
        }
        if (word.equals("True") || word.equals("False")) {
            return word.equals("True");
        }
        String name = word.substring(word.lastIndexOf('.') + 1);
        skipBlanks();
        if (at == text.length() || text.charAt(at) != '(') {
            return name;
        }
        at++;
        Call call = new Call(name, new ArrayList<>(), new LinkedHashMap<>());
        while (!closes()) {
            int equals = text.indexOf('=', at);
            boolean named = equals > 0 && text.substring(at, equals).strip().matches("\\w+");
            if (named) {
                String argument = text.substring(at, equals).strip();
                at = equals + 1;
                call.named.put(argument, value());
            } else {
                call.arguments.add(value());
            }
            skipComma();
        }
        return call;
    }

    private boolean closes() {
        skipBlanks();
        boolean closes = text.charAt(at) == ')' || text.charAt(at) == ']';
        at += closes ? 1 : 0;
        return closes;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private void skipComma() {
        skipBlanks();
        at += at < text.length() && text.charAt(at) == ',' ? 1 : 0;
    }
}
