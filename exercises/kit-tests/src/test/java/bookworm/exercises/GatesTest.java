package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No hole blocks anybody: not the tests of another hole, not those of other exercises, and no program. */
class GatesTest {

    private static final String READERS = "exercises/01/src/main/java/shop/Till.java";
    private static final String CHAPTERS = "chapters/01/src/main/java/shop/Till.java";
    private static final String RIGHT_ADD = "prices.add(price); return this;";
    private static final String RIGHT_SUM = "int sum = 0; for (int price : prices) { sum += price; } return sum;";

    @TempDir
    Path top;

    private SmallCourse course;

    @BeforeEach
    void a_course() {
        course = SmallCourse.of(top);
        course.write("exercises/01/src/test/java/shop/DiscountTest.java",
            SmallCourse.test("01.3", "Discount", "assertThat(new Shop().price(till.add(50).add(50)))", "90"));
        course.write("exercises/01/src/main/java/shop/Shop.java", "package shop; class Shop { int price(Till till) { return till.discounted(10); } }");
        course.write("chapters/01/src/test/java/lesson/Trouble.java", """
            package lesson;
            public class Trouble {
                public static void main(String[] args) throws Exception {
                    System.out.println(new shop.Till().discounted(10));
                }
            }
            """);
    }

    @Test
    void an_open_hole_is_not_started_and_all_other_tests_pass() {
        course.answer("add up the prices", RIGHT_SUM).compile().setGates();

        assertStates(State.NOT_STARTED, State.SOLVED, State.SOLVED);
    }

    @Test
    void a_wrong_hole_is_red_in_its_own_tests_alone() {
        course.answer("take the price", "return this;").answer("add up the prices", "return 7;").compile().setGates();

        assertStates(State.WRONG, State.SOLVED, State.SOLVED);
    }

    @Test
    void two_right_ones_are_solved() {
        course.answer("take the price", RIGHT_ADD).answer("add up the prices", RIGHT_SUM).compile().setGates();

        assertStates(State.SOLVED, State.SOLVED, State.SOLVED);
    }

    private void assertStates(State add, State sum, State discount) {
        Standings standings = course.runExercises();

        assertThat(standings.of("01.1").state()).as("%s", standings.of("01.1").red).isEqualTo(add);
        assertThat(standings.of("01.2").state()).as("%s", standings.of("01.2").red).isEqualTo(sum);
        assertThat(standings.of("01.3").state()).as("%s", standings.of("01.3").red).isEqualTo(discount);
    }

    @Test
    void a_program_runs_the_readers_code_once_it_is_written_and_says_whose_it_runs() throws Exception {
        course.compile().setGates();
        assertThat(run("lesson.Trouble")).isEqualTo("0\n(01.2, Till.sum: not written yet, so the chapter's code runs)\n");

        course.answer("add up the prices", "return 200;").compile().setGates();
        assertThat(run("lesson.Trouble")).isEqualTo("180\n(01.2, Till.sum: your code runs)\n");
    }

    /** What a program prints, then what it says besides. */
    private String run(String program) throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true));
        System.setErr(new PrintStream(said, true));
        // A program has the kit to itself, and no test has run in it.
        Path kit = SourceLine.root(YourTurn.class);
        try (FreshClassLoader classes = FreshClassLoader.of(List.of(kit, top.resolve("exercises/01/target/classes"),
                top.resolve("chapters/01/target/classes"), top.resolve("chapters/01/target/test-classes")), any -> true)) {
            Class.forName(program, true, classes).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString().replace("\r\n", "\n") + said.toString().replace("\r\n", "\n");
    }

    @Test
    void the_readers_lines_keep_their_numbers() {
        course.answer("take the price", "prices.add(price);\n        int[] none = {};\n        return none[0] == 0 ? this : null;").compile().setGates();

        assertThat(course.runExercises().of("01.1").red).singleElement().satisfies(red -> assertThat(red.failure())
            .hasMessageContaining("It ended with an ArrayIndexOutOfBoundsException")
            .hasMessageContaining("Yours: exercises/01/src/main/java/shop/Till.java:14\n"));
    }

    @Test
    void a_helper_and_an_import_of_the_readers_own_come_along() {
        course.answer("add up the prices", "return sum(prices); }\n    private static int sum(Collection<Integer> of) { return of.stream().reduce(0, Math::addExact);");
        course.write(READERS, course.read(READERS).replace("import java.util.*;", "import java.util.*;\nimport java.util.function.*;"));
        course.compile().setGates();

        assertStates(State.NOT_STARTED, State.SOLVED, State.SOLVED);
    }

    @Test
    void an_import_that_only_the_chapters_code_needs_may_be_taken_out() {
        course.write(CHAPTERS, SmallCourse.TILL.replace("import java.util.*;", "import java.util.*;\nimport java.util.stream.Collectors;")
            .replace("prices.stream().mapToInt(price -> price).sum()", "prices.stream().collect(Collectors.summingInt(price -> price))"));
        course.compile().setGates();

        assertStates(State.NOT_STARTED, State.NOT_STARTED, State.SOLVED);
    }

    /** Lambdas, anonymous classes and switches make methods and classes of their own behind the scenes. */
    @Test
    void whatever_java_the_chapters_code_is_written_in_comes_along() {
        course.write("chapters/01/src/main/java/shop/Kind.java", "package shop; public enum Kind { NEW, OLD }");
        course.write(CHAPTERS, SmallCourse.TILL.replace("return prices.stream().mapToInt(price -> price).sum();", """
            java.util.function.Supplier<Integer> sum = new java.util.function.Supplier<>() {
                        public Integer get() {
                            switch (Kind.OLD) {
                                case OLD: return prices.stream().mapToInt(price -> price).sum();
                                default: return 0;
                            }
                        }
                    };
                    return sum.get();"""));
        course.compile().setGates();

        assertStates(State.NOT_STARTED, State.NOT_STARTED, State.SOLVED);
    }

    @Test
    void static_and_generic_methods_those_that_throw_and_those_of_interfaces_may_be_holes() throws IOException {
        course.write("chapters/01/src/main/java/shop/Offer.java", """
            package shop;
            import java.util.List;
            public interface Offer {
                static <T extends Comparable<T>> T best(List<? extends T> of, T... more) throws IllegalStateException { return of.get(0); }
                default void take() { throw new IllegalStateException("sold out"); }
                default void take(int pieces) { throw new IllegalStateException("sold " + pieces); }
            }
            """);
        course.write("exercises/01/src/main/resources/holes.txt", """
            01.1 shop.Offer.best: choose
            01.2 shop.Offer.take(int): take
            """);
        Files.delete(top.resolve("exercises/01/src/test/java/shop/DiscountTest.java"));
        Files.delete(top.resolve(READERS));
        new Starters(course.holes()).write();
        course.write("exercises/01/src/test/java/shop/AddTest.java",
            SmallCourse.test("01.1", "Add", "assertThatThrownBy(() -> new Offer() { }.take(3)).hasMessage(\"sold 3\"); assertThat(Offer.best(java.util.List.of(1), 2))", "1"));
        course.write("exercises/01/src/test/java/shop/SumTest.java",
            SmallCourse.test("01.2", "Sum", "assertThat(Offer.best(java.util.List.of(1), 2))", "1"));
        course.compile().setGates();

        assertThat(course.runExercises().of("01.1").state()).isEqualTo(State.NOT_STARTED);
        assertThat(course.runExercises().of("01.2").state()).isEqualTo(State.SOLVED);
    }

    @Test
    void gates_are_set_once_and_again_when_an_ide_or_the_reader_has_compiled() throws IOException {
        course.compile().setGates();
        Path gated = top.resolve("exercises/01/target/classes/shop/Till.class");
        byte[] first = Files.readAllBytes(gated);
        Files.setLastModifiedTime(gated, FileTime.fromMillis(0));
        course.setGates();
        assertThat(Files.getLastModifiedTime(gated).toMillis()).as("not compiled once more").isZero();

        course.compile();
        assertThat(Files.readAllBytes(gated)).isNotEqualTo(first);
        course.setGates();
        assertThat(Files.readAllBytes(gated)).isEqualTo(first);
    }

    @Test
    void in_an_ide_the_gates_are_set_before_the_first_test() {
        course.answer("take the price", "return this;").compile();

        assertThat(course.printedBy("exercises/01")).anyMatch(line -> line.matches("  wrong +01.1 Add.*"))
            .contains("  not started  01.2 Sum", "  solved       01.3 Discount");
    }

    @Test
    void other_types_than_the_chapters_are_refused() {
        course.write(READERS, course.read(READERS).replace("Till add(int price)", "Till add(long price)"));

        assertThatThrownBy(() -> course.compile().setGates())
            .hasMessage("exercises/01/src/main/java/shop/Till.java has no method add(int).");
    }

    @Test
    void what_the_chapters_code_counts_on_is_missed_by_name() {
        course.write(READERS, course.read(READERS).replace("List<Integer> prices = new ArrayList<>()", "List<String> prices = List.of()"));

        assertThatThrownBy(() -> course.compile().setGates()).hasMessageContaining("Till.java: beside your code, the chapter's does not compile.");
    }
}
