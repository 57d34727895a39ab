package library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import library.manage.Example;

/** Code to try out at the loaded library: the article's steps, and for each chapter of the course a program on its question. */
final class Examples {

    private static final int CHAPTERS = 25;

    private static final String NOTHING_LENT =
        "// A book that was lent may not go: in this run, none was.\nLoan.objects.all().delete();\n\n";

    private Examples() {
    }

    static List<Example> all() {
        Stream<Example> article = Stream.of(
            of("Add", AddBook.class, NOTHING_LENT + "// The loaded library has the book already: out with it.\n"
                + "Book.objects.filter(\"isbn\", \"9780141439518\").delete();\n\n"),
            of("Query", QueryBooks.class, ""), of("Update", UpdateBook.class, ""), of("Delete", DeleteBook.class, NOTHING_LENT),
            of("Advanced", AdvancedQueries.class, ""), of("Performance", Performance.class, "")).flatMap(each -> each);
        return Stream.concat(article, IntStream.rangeClosed(1, CHAPTERS).mapToObj(Examples::question)).toList();
    }

    /** The steps of a script, each after what makes it run on its own. */
    private static Stream<Example> of(String name, Class<? extends Script> script, String before) {
        return Snippet.stepsOf(script).entrySet().stream().map(step -> {
            String code = String.join("\n", step.getValue().unindented());
            String record = code.contains("AuthorCount") ? "record AuthorCount(String name, long numBooks) { }\n\n" : "";
            return new Example("The article: " + name, step.getKey(), before + record + code + "\n");
        });
    }

    /** The first line of the file is a comment that says the chapter and its question. */
    private static Example question(int chapter) {
        String code = read("questions/%02d.java".formatted(chapter));
        return new Example("The chapters' questions", code.lines().findFirst().orElseThrow().substring("// ".length()), code);
    }

    private static String read(String resource) {
        try (InputStream in = Examples.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
