package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run prints, line by line: of exercises, and of a chapter that somebody broke. */
class RedRunTest {

    private static final String TILL = """
        package shop;

        public class Till {
            private static final org.slf4j.Logger SQL = org.slf4j.LoggerFactory.getLogger("bookworm.sql");

            int sum() {
                SQL.debug("{} {}", "SELECT SUM(price) FROM till WHERE id = ?", "[1]");
                return 7;
            }
        }
        """;
    private static final String TILL_TEST = """
        package shop;

        import static org.assertj.core.api.Assertions.*;

        class TillTest {
            @org.junit.jupiter.api.Test void prices_add_up() { assertThat(new Till().sum()).as("3 and 4 are in the till.").isEqualTo(7); }
            %s
        }
        """;
    private static final String CHAPTERS = "chapters/01/src/main/java/shop/Till.java";
    private static final String READERS = "exercises/01/src/main/java/shop/Till.java";

    @TempDir
    Path top;

    private SmallCourse course;

    @BeforeEach
    void a_course() {
        course = SmallCourse.of(top);
        course.write("exercises/01/src/main/resources/holes.txt", "").write(READERS, TILL).write(CHAPTERS, TILL)
            .write("chapters/01/src/test/java/shop/TillTest.java", TILL_TEST.formatted(""))
            .write("exercises/01/src/test/java/shop/AddTest.java", SmallCourse.test("01.1", "Add", "assertThat(till.sum())", "7"))
            .write("exercises/01/src/test/java/shop/SumTest.java", SmallCourse.test("01.2", "Sum", "assertThat(till.sum())", "7"));
    }

    @Test
    void a_chapter_that_is_sound_takes_one_line() {
        assertThat(course.compile().printedBy("chapters/01")).containsExactly("chapters/01: 1 test passes.");
    }

    @Test
    void a_chapter_that_is_broken_says_what_broke_which_sql_ran_and_how_to_put_it_back() {
        new Delivered(top).notice("chapters/01");
        course.write(CHAPTERS, TILL.replace("return 7", "return 8"));

        assertThat(course.compile().printedBy("chapters/01")).containsExactly(
            "chapters/01: 1 of 1 tests fail. This does not hold: prices add up",
            "  3 and 4 are in the till.",
            "  expected: 7",
            "   but was: 8",
            "  This ran:",
            "    SELECT SUM(price) FROM till WHERE id = ?   with [1]   (Till.java:7)",
            "  At: chapters/01/src/main/java/shop/Till.java:7",
            "  Test: chapters/01/src/test/java/shop/TillTest.java:6",
            "When you have seen enough: chapters/01 differs from what was delivered: undo your break (Till.java)");
    }

    @Test
    void however_much_breaks_fifteen_lines_are_enough() {
        course.write(CHAPTERS, TILL.replace("return 7", "for (int i = 0; i < 9; i++) SQL.debug(\"{} {}\", \"SELECT \" + i, \"[]\"); return 8"))
            .write("chapters/01/src/test/java/shop/TillTest.java", TILL_TEST.replace("3 and 4 are in the till.", "3\\nand\\n4\\nare\\nin\\nthe\\ntill")
                .formatted("@org.junit.jupiter.api.RepeatedTest(30) void again_and_again() { prices_add_up(); }"));

        assertThat(course.compile().printedBy("chapters/01")).hasSizeLessThanOrEqualTo(15)
            .anyMatch(line -> line.startsWith("chapters/01: 31 of 31 tests fail.")).anyMatch(line -> line.startsWith("Also red: ") && line.endsWith("and 27 more"));
    }

    @Test
    void a_wrong_answer_says_what_it_overlooked_and_where_to_look() {
        course.write(READERS, TILL.replace("return 7", "return 8"));

        assertThat(course.compile().printedBy("exercises/01")).containsExactly(
            "  wrong        01.1 Add (0 of 1 tests pass, then one fails)",
            "  wrong        01.2 Sum (0 of 1 tests pass, then one fails)",
            "01.1 is red. This does not hold: add works",
            "  what Add forgot",
            "  expected: 7",
            "   but was: 8",
            "  This ran:",
            "    SELECT SUM(price) FROM till WHERE id = ?   with [1]   (Till.java:7)",
            "  Yours: exercises/01/src/main/java/shop/Till.java:7",
            "  Read again: chapters/01/README.md:3, \"Adding up\"",
            "  Test: exercises/01/src/test/java/shop/AddTest.java:10",
            "0 of 2 solved, next: 01.1 Add",
            "  task   exercises/01/README.md:3, and its hints",
            "  alone  mvn -q test -pl exercises/01 -Dtest=AddTest");
    }
}
