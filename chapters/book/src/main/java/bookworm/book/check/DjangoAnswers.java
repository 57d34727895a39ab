package bookworm.book.check;

import bookworm.book.code.Course;
import bookworm.book.lesson.Table.Cell;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The cases that were recorded from Django. */
final class DjangoAnswers {

    private static final Map<Course, DjangoAnswers> KNOWN = new ConcurrentHashMap<>();
    private static final String FILE = "orm/src/test/resources/queries.json";

    private final Map<String, JsonNode> cases = new LinkedHashMap<>();

    private DjangoAnswers(Course course) {
        try {
            new ObjectMapper().readTree(course.root().resolve(FILE).toFile()).get("cases")
                .forEach(each -> cases.put(oneLine(each.get("code").asText()), each));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    static DjangoAnswers of(Course course) { return KNOWN.computeIfAbsent(course, DjangoAnswers::new); }

    /** What is wrong with a row's answer. Lines of code may be parted by semicolons in a cell, which has one line only. */
    Optional<String> fault(Cell django, String answer) {
        String code = oneLine(String.join("; ", django.codes()));
        JsonNode recorded = cases.get(code);
        if (recorded == null) {
            return Optional.of("`" + code + "` is no recorded case of " + FILE + "."
                + Nearest.of(code, cases.keySet()).map(near -> " The nearest is `" + near + "`.").orElse(""));
        }
        List<String> texts = texts(recorded);
        boolean ordered = recorded.path("ordered").asBoolean(true);
        return texts.stream().anyMatch(text -> fits(answer, text) || !ordered && sorted(text).equals(sorted(answer)))
            ? Optional.empty()
            : Optional.of("Django's recorded answer to `" + code + "` is " + texts.get(0) + ", not " + answer + ".");
    }

    /** Whether a text is what an answer says; {@code ...} in the answer stands for anything. */
    static boolean fits(String answer, String text) {
        String pattern = Stream.of(answer.split(Pattern.quote("..."), -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return text.matches(pattern);
    }

    private static List<String> sorted(String list) {
        return Stream.of(list.replaceAll("^\\[|]$", "").split(", ")).sorted().toList();
    }

    private static String oneLine(String code) { return code.strip().replaceAll("\\s*[\\n;]\\s*", "; "); }

    /** The ways in which an answer may be written: as Java prints it, and as Python does. */
    private static List<String> texts(JsonNode recorded) {
        JsonNode result = recorded.get("result");
        String kind = recorded.get("kind").asText();
        if (kind.equals("exception")) {
            return List.of(result.get("raises").asText());
        }
        if (kind.equals("instance")) {
            return List.of(result.get("pk").asText(), result.get("model").asText() + " " + result.get("pk").asText());
        }
        return Stream.of(text(result, false), text(result, true)).distinct().toList();
    }

    private static String text(JsonNode value, boolean python) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(each -> inner(each, python))
                .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isObject()) {
            return value.properties().stream().map(entry -> python
                ? "'" + entry.getKey() + "': " + inner(entry.getValue(), true) : entry.getKey() + "=" + inner(entry.getValue(), false))
                .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isBoolean()) {
            return python ? value.asBoolean() ? "True" : "False" : value.asText();
        }
        return value.isNull() && python ? "None" : value.asText();
    }

    private static String inner(JsonNode value, boolean python) {
        return value.isTextual() && python ? "'" + value.asText() + "'" : text(value, python);
    }
}
