package bookworm.exercises;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A course of one chapter in a folder, to write, to compile and to run: a till that adds up, and its exercises. */
final class SmallCourse {

    static final String TILL = """
            package shop;

            import java.util.*;

            /** Adds up. */
            public class Till {

                private final List<Integer> prices = new ArrayList<>();

                /** Takes a price. */
                Till add(int price) {
                    prices.add(price);
                    return this;
                }

                int sum() { return prices.stream().mapToInt(price -> price).sum(); }

                public int discounted(int percent) {
                    int off = sum() * percent / 100;
                    return sum() - off;
                }
            }
            """;
    static final String HOLES = """
            # Two turns.
            01.1  shop.Till.add: take the price

            01.2  shop.Till.sum: add up the prices
            """;

    final Path top;

    private SmallCourse(Path top) { this.top = top; }

    /** With a chapter, its starters, and a test for each hole. */
    static SmallCourse of(Path top) {
        SmallCourse course = new SmallCourse(top);
        course.write(".mvn/maven.config", "").write("chapters/01/README.md", "# 01 A till\n\n## Adding up\n")
                .write("exercises/01/README.md", "# Exercises\n\n## 01.1 Add\n\n## 01.2 Sum\n")
                .write("chapters/01/src/main/java/shop/Till.java", TILL)
                .write("exercises/01/src/main/resources/holes.txt", HOLES)
                .write("exercises/01/src/test/java/shop/AddTest.java", test("01.1", "Add", "till.add(3); assertThat(till.sum())", "3"))
                .write("exercises/01/src/test/java/shop/SumTest.java", test("01.2", "Sum", "assertThat(till.add(3).add(4).sum())", "7"));
        try {
            new Starters(course.holes()).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return course;
    }

    /** One that is there already. */
    static SmallCourse at(Path top) { return new SmallCourse(top); }

    static String test(String exercise, String name, String code, String expected) {
        return """
                package shop;

                import static org.assertj.core.api.Assertions.*;

                @bookworm.exercises.Exercise(value = "%s", title = "%s")
                @bookworm.exercises.ReadAgain("Adding up")
                class %sTest {
                    @org.junit.jupiter.api.Test void %s_works() {
                        Till till = new Till();
                        %s.as("what %s forgot").isEqualTo(%s);
                    }
                }
                """.formatted(exercise, name, name, name.toLowerCase(), code, name, expected);
    }

    Holes holes() { return Holes.in(exercises()); }

    Path exercises() { return top.resolve("exercises/01"); }

    SmallCourse write(String file, String text) {
        try {
            Files.createDirectories(top.resolve(file).getParent());
            Files.writeString(top.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(top.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reader's Till, where he has written something. */
    SmallCourse answer(String task, String code) {
        String starter = read("exercises/01/src/main/java/shop/Till.java");
        return write("exercises/01/src/main/java/shop/Till.java",
                starter.replaceFirst("throw new bookworm.exercises.Todo\\(\"[\\d.]+\", \"" + task + "\"\\);", code));
    }

    SmallCourse compile() {
        write("exercises/01/target/classes/holes.txt", read("exercises/01/src/main/resources/holes.txt"));
        compile("chapters/01", "main", "classes");
        compile("chapters/01", "test", "test-classes");
        compile("exercises/01", "main", "classes");
        compile("exercises/01", "test", "test-classes");
        return this;
    }

    private void compile(String module, String kind, String classes) {
        Map<Path, Path> folders = new LinkedHashMap<>();
        Path sources = top.resolve(module).resolve("src").resolve(kind).resolve("java");
        if (Files.isDirectory(sources)) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> folders.put(file, top.resolve(module).resolve("target").resolve(classes)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<Path, String> mistakes = Javac.compile(folders, classPath());
            if (!mistakes.isEmpty()) {
                throw new IllegalStateException(mistakes.toString());
            }
        }
    }

    /** What Maven does after compiling. */
    SmallCourse setGates() {
        try {
            new Gates(exercises()).set(classPath());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String classPath() {
        String separator = System.getProperty("path.separator");
        return top.resolve("exercises/01/target/classes") + separator + top.resolve("chapters/01/target/classes") + separator
                + System.getProperty("java.class.path");
    }

    FreshClassLoader classes(String... folders) { return FreshClassLoader.of(Stream.of(folders).map(top::resolve).toList(), any -> true); }

    /** Runs the exercises' tests on the reader's code. */
    Standings runExercises() {
        Standings standings = new Standings();
        run("exercises/01/target/test-classes", false, standings);
        return standings;
    }

    /** What the tests of a module print, with all that JUnit finds of the kit. */
    List<String> printedBy(String module) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run(module + "/target/test-classes", true, new Standings());
        } finally {
            System.setOut(before);
        }
        return new ArrayList<>(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList());
    }

    private void run(String tests, boolean withTheKitsListeners, Standings standings) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (FreshClassLoader classes = classes(tests, tests.replace("test-classes", "classes"), "chapters/01/target/classes")) {
            thread.setContextClassLoader(classes);
            LauncherConfig config = LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(withTheKitsListeners)
                    .enableLauncherSessionListenerAutoRegistration(withTheKitsListeners).build();
            LauncherFactory.create(config).execute(LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(top.resolve(tests)))).build(), standings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
