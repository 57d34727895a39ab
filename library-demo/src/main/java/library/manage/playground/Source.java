package library.manage.playground;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reader's code as the body of a method. The class around it begins on the same line, so that lines keep their numbers, and
 * what is put into the code does not count where a place in it is told.
 */
final class Source {

    /** A text that is put into the code. */
    record Insertion(int at, String text) {
    }

    static final String CLASS = "Playground";
    /** The method that runs {@link #FRAME}, and the one that is the code. */
    static final String ENTER = "$enter";
    static final String RUN = "$run";
    /** What runs around the code, and what hears of each value that passes {@code $see}, with its number: fields of the class. */
    static final String FRAME = "$frame";
    static final String SEEN = "$seen";

    private static final List<String> IMPORTS = List.of("bookworm.*", "bookworm.db.*", "bookworm.errors.*", "bookworm.query.*",
        "java.math.*", "java.time.*", "java.util.*", "java.util.stream.*", "static bookworm.Expressions.*",
        "static bookworm.Functions.*", "static bookworm.fields.OnDelete.*");

    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import\\s[^;]+;");

    private final String head;
    private final String code;
    private final List<Insertion> insertions;

    private Source(String head, String code, List<Insertion> insertions) {
        this.head = head;
        this.code = code;
        this.insertions = insertions;
    }

    /** The code, with the classes of these packages at hand. Its own imports go to the top. */
    static Source of(String code, Stream<String> packages) {
        Matcher imports = IMPORT.matcher(code);
        String own = imports.results().map(found -> found.group().strip()).collect(Collectors.joining(" "));
        String body = imports.replaceAll(found -> found.group().replaceAll("\\S", " "));
        String all = Stream.concat(packages.map(each -> each + ".*"), IMPORTS.stream())
            .map(each -> "import " + each + "; ").collect(Collectors.joining());
        return new Source(all + own + " public final class " + CLASS + " {"
            + " public static Runnable " + FRAME + "; public static void " + ENTER + "() { " + FRAME + ".run(); }"
            + " public static java.util.function.BiConsumer<Integer, Object> " + SEEN + ";"
            + " private static <T> T $see(int number, T value) { " + SEEN + ".accept(number, value); return value; }"
            + " public static Object " + RUN + "() throws Throwable { if (true) {", body, List.of());
    }

    /** With these texts put in; of several at one place, the first stands first. */
    Source with(List<Insertion> texts) {
        return new Source(head, code, texts.stream().sorted(Comparator.comparingInt(Insertion::at)).toList());
    }

    /** With a semicolon at the end. */
    Source closed() {
        return new Source(head, code + "\n;", insertions);
    }

    /** The class as it is compiled. After the code a value can be given back, whether the code did so or not. */
    String text() {
        StringBuilder text = new StringBuilder(code);
        for (int i = insertions.size() - 1; i >= 0; i--) {
            text.insert(insertions.get(i).at(), insertions.get(i).text());
        }
        return head + text + "\n} return null; } }";
    }

    /** The place in the code that a place in {@link #text} stands for. */
    int inCode(long inText) {
        int place = (int) inText - head.length();
        for (Insertion each : insertions) {
            place -= Math.max(0, Math.min(each.text().length(), place - each.at()));
        }
        return Math.max(0, Math.min(place, code.length()));
    }

    /** The number of the line, counted from 1. */
    int line(int place) {
        return 1 + (int) code.substring(0, place).chars().filter(each -> each == '\n').count();
    }
}
