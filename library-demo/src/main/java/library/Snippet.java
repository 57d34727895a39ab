package library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some lines of this program's own source, which the build puts beside the classes.
 *
 * @param file the name of the source file
 * @param firstLine the number of the first of the lines, counted from 1
 * @param lines the lines as they stand there
 */
record Snippet(String file, int firstLine, List<String> lines) {

    private static final Pattern STEP = Pattern.compile("\\s*narrator\\.step\\(\"(.*)\", \\(\\) -> \\{");

    /** The block between the braces of a call such as {@code narrator.step("...", () -> &#123;}, which stands in that line. */
    static Snippet ofBlock(Class<?> type, int callLine) {
        List<String> source = source(type);
        String call = source.get(callLine - 1);
        String end = indent(call) + "});";
        int last = callLine + source.subList(callLine, source.size()).indexOf(end);
        if (!call.endsWith("-> {") || last < callLine) {
            throw new IllegalStateException("A step opens with '-> {' at the end of its line and closes with '});' alone: "
                + fileOf(type) + ":" + callLine);
        }
        return new Snippet(fileOf(type), callLine + 1, source.subList(callLine, last));
    }

    /** The steps of a script, as it calls {@code narrator.step("title", () -> &#123;}, by their titles. */
    static Map<String, Snippet> stepsOf(Class<?> type) {
        Map<String, Snippet> steps = new LinkedHashMap<>();
        List<String> source = source(type);
        for (int i = 0; i < source.size(); i++) {
            Matcher step = STEP.matcher(source.get(i));
            if (step.matches()) {
                steps.put(step.group(1), ofBlock(type, i + 1));
            }
        }
        return steps;
    }

    /** A class, from its first annotation on: all but the package and the imports. */
    static Snippet ofClass(Class<?> type) {
        List<String> source = source(type);
        int first = 0;
        while (!source.get(first).startsWith("@") && !source.get(first).startsWith("public ")) {
            first++;
        }
        return new Snippet(fileOf(type), first + 1, source.subList(first, source.size()));
    }

    int lastLine() {
        return firstLine + lines.size() - 1;
    }

    /** The lines, moved to the left margin. */
    List<String> unindented() {
        return List.of(String.join("\n", lines).stripIndent().split("\n"));
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private static String fileOf(Class<?> type) {
        return type.getSimpleName() + ".java";
    }

    private static List<String> source(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(fileOf(type))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the source of " + type, e);
        }
    }
}
