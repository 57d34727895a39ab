package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Holes are proved as other exercises are; their solution is the chapter's class, and an answer is nothing but methods. */
class HolesProofTest {

    private static final String STARTERS = "the starters are the chapter's classes with holes";

    @TempDir
    Path top;

    private SmallCourse course;
    private boolean pristine = true;

    @BeforeEach
    void a_course_with_answers() {
        course = SmallCourse.of(top).write("solutions/01/target/classes/nothing.txt", "");
        wrong("01.1/takes_nothing", "Till add(int price) { return this; }");
        wrong("01.1/takes_it_twice", "Till add(int price) {\n    prices.add(price);\n    prices.add(price);\n    return this;\n}");
        wrong("01.1/takes_one_more", "Till add(int price) { prices.add(price + 1); return this; }");
        right("01.1/takes_it_first", "Till add(int price) { prices.add(0, price); return this; }");
        right("01.1/has_a_helper", "import java.util.function.*;\n\nTill add(int price) { return with(prices::add, price); }\n"
            + "private Till with(Consumer<Integer> taker, int price) { taker.accept(price); return this; }");
        wrong("01.2/counts", "int sum() { return prices.size(); }");
        wrong("01.2/is_a_constant", "int sum() { return 3; }");
        wrong("01.2/ends_nowhere", "int sum() { return sum(); }");
        right("01.2/loops", "int sum() { int sum = 0; for (int price : prices) { sum += price; } return sum; }");
        right("01.2/reduces", "int sum() { return prices.stream().reduce(0, Integer::sum); }");
        course.compile().setGates();
    }

    @Test
    void holes_with_answers_enough_are_proved() {
        assertThat(checks()).containsKeys(STARTERS, "refuses ends_nowhere", "accepts has_a_helper")
            .allSatisfy((name, check) -> assertThatCode(check::execute).as(name).doesNotThrowAnyException());
    }

    @Test
    void a_right_answer_that_is_wrong_is_reported() {
        right("01.2/right_by_chance", "int sum() { return 8; }");

        refuted("accepts right_by_chance").hasMessageContaining("right/01.2/right_by_chance is right (as ever), and is refused: [SumTest.sum_works");
    }

    @Test
    void an_answer_that_answers_nothing_is_reported() {
        right("01.2/misspelt", "int sums() { return 8; }");

        refuted("accepts misspelt").hasMessageContaining("right/01.2/misspelt has none of the methods that are its exercise");
    }

    @Test
    void an_answer_of_another_class_is_reported() {
        course.write("solutions/01/src/wrong/01.2/elsewhere/Shop.java", "// misconception: as ever\n// refused with: ever\nint sum() { return 8; }");

        refuted("refuses elsewhere").hasMessageContaining("wrong/01.2/elsewhere has Shop.java, and there is no hole of 01.2 in such a file");
    }

    @Test
    void a_starter_that_is_stale_is_reported_with_the_command_that_writes_it_anew() {
        pristine = false;
        course.write("chapters/01/src/main/java/shop/Till.java", SmallCourse.TILL.replace("percent / 100", "percent / 1000"));

        refuted(STARTERS).hasMessage("These are not the chapter's classes, but for their holes: [shop/Till.java]. Write them anew: " + Starters.COMMAND);
    }

    @Test
    void a_readers_answer_makes_no_starter_stale() {
        pristine = false;
        course.answer("take the price", "prices.add(price); return this;");

        refuted(STARTERS).isInstanceOf(TestAbortedException.class).hasMessageContaining("Somebody has begun to solve it");
    }

    private void wrong(String label, String methods) {
        course.write("solutions/01/src/wrong/" + label + "/Till.java", "// misconception: as ever\n// refused with: "
            + (label.endsWith("nowhere") ? "It never ends: sum (Till.java" : "forgot") + "\n" + methods);
    }

    private void right(String label, String methods) {
        course.write("solutions/01/src/right/" + label + "/Till.java", "// right because: as ever\n" + methods);
    }

    private AbstractThrowableAssert<?, ?> refuted(String check) {
        return assertThatThrownBy(() -> checks().get(check).execute(), check);
    }

    private Map<String, Executable> checks() {
        Proof proof = new Proof(new Proof.Places(course.exercises(), top.resolve("exercises/01/target/test-classes"),
            top.resolve("exercises/01/target/classes"), top.resolve("solutions/01"), top.resolve("solutions/01/target/classes"), pristine));
        Map<String, Executable> checks = Stream.concat(proof.ofExercises(), proof.ofAnswers()).flatMap(HolesProofTest::leaves).collect(Collectors.toMap(
            DynamicTest::getDisplayName, DynamicTest::getExecutable, (one, other) -> one, LinkedHashMap::new));
        proof.finishCompiling();
        return checks;
    }

    private static Stream<DynamicTest> leaves(DynamicNode node) {
        return node instanceof DynamicContainer group ? group.getChildren().flatMap(HolesProofTest::leaves) : Stream.of((DynamicTest) node);
    }
}
