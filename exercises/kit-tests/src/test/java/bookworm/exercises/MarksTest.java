package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course of three exercises in two chapters, and what is written of each pile of reports. */
class MarksTest {

    private static final String PASSED = "";
    private static final String RED = "<failure type=\"AssertionError\">no</failure>";
    private static final String ENDED = "<error type=\"NullPointerException\">no</error>";
    private static final String SKIPPED = "<skipped type=\"bookworm.exercises.NotStarted\"/>";

    @TempDir
    Path exercises;

    @TempDir
    Path reports;

    private final StringBuilder remarks = new StringBuilder();

    @BeforeEach
    void a_course() throws IOException {
        test("01", "HelloTest", "@Exercise(value = \"01.1\", title = \"Say hello\")", "greets", "refuses_nobody");
        test("01", "GoodbyeTest", "@Exercise(\"01.2\")", "parts");
        test("02", "HelloTest", "@Exercise(value = \"02.1\")", "greets_all");
    }

    @Test
    void a_row_for_each_student_a_column_for_each_exercise_and_the_number_solved() throws IOException {
        report("ann", "01", "HelloTest", Map.of("greets", PASSED, "refuses_nobody", PASSED));
        report("ann", "01", "GoodbyeTest", Map.of("parts", PASSED));
        report("bob", "01", "HelloTest", Map.of("greets", RED, "refuses_nobody", PASSED));
        report("bob", "01", "GoodbyeTest", Map.of("parts", SKIPPED));
        report("bob", "02", "HelloTest", Map.of("greets_all", ENDED));

        assertThat(marks()).isEqualTo("""
            student,01.1,01.2,02.1,solved
            ann,solved,solved,not started,2
            bob,wrong,not started,wrong,0
            """);
        assertThat(remarks).isEmpty();
    }

    @Test
    void what_passes_in_part_is_begun() throws IOException {
        report("ann", "01", "HelloTest", Map.of("greets", PASSED, "refuses_nobody", SKIPPED));

        assertThat(marks()).contains("ann,begun,");
    }

    @Test
    void a_test_that_was_taken_out_is_missed() throws IOException {
        report("ann", "01", "HelloTest", Map.of("greets", PASSED));

        assertThat(marks()).contains("ann,begun,");
    }

    @Test
    void the_solutions_run_the_same_tests_and_count_for_nobody() throws IOException {
        write(reports.resolve("ann/solutions/01/target/surefire-reports/TEST-library.HelloTest.xml"),
            xml("/home/ann/bookworm/solutions/01", "HelloTest", Map.of("greets", PASSED, "refuses_nobody", PASSED)));

        assertThat(marks()).contains("ann,not started,not started,not started,0");
    }

    @Test
    void where_the_reports_lie_does_not_matter() throws IOException {
        write(reports.resolve("ann/TEST-library.HelloTest.xml"),
            xml("C:\\Users\\ann\\bookworm\\exercises\\02", "HelloTest", Map.of("greets_all", PASSED)));

        assertThat(marks()).contains("ann,not started,not started,solved,1");
    }

    @Test
    void a_zip_file_is_a_student_too() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(reports.resolve("cleo.zip"), Map.of("create", "true"))) {
            write(zip.getPath("/bookworm/TEST-library.GoodbyeTest.xml"),
                xml("/home/cleo/exercises/01", "GoodbyeTest", Map.of("parts", PASSED)));
        }

        assertThat(marks()).contains("cleo,not started,solved,not started,1");
    }

    @Test
    void of_two_reports_the_newer_counts() throws IOException {
        Path old = write(reports.resolve("ann/old/TEST-library.GoodbyeTest.xml"),
            xml("/a/exercises/01", "GoodbyeTest", Map.of("parts", RED)));
        Path current = write(reports.resolve("ann/new/TEST-library.GoodbyeTest.xml"),
            xml("/a/exercises/01", "GoodbyeTest", Map.of("parts", PASSED)));
        Files.setLastModifiedTime(old, FileTime.fromMillis(1_000_000));
        Files.setLastModifiedTime(current, FileTime.fromMillis(2_000_000));

        assertThat(marks()).contains("ann,not started,solved,");
    }

    @Test
    void a_test_with_parameters_is_as_good_as_the_worst_of_its_cases() throws IOException {
        report("ann", "01", "GoodbyeTest", Map.of("parts(String)[1]", PASSED, "parts(String)[2]", RED, "parts(String)[3]", PASSED));

        assertThat(marks()).contains("ann,not started,wrong,");
    }

    @Test
    void what_cannot_be_read_is_named_and_the_rest_counts() throws IOException {
        report("ann", "01", "GoodbyeTest", Map.of("parts", PASSED));
        write(reports.resolve("ann/TEST-library.HelloTest.xml"), "<testsuite><properties>");
        write(reports.resolve("bob.zip"), "no zip");
        Files.createDirectory(reports.resolve("cleo"));

        assertThat(marks()).contains("ann,not started,solved,", "bob,not started,", "cleo,not started,");
        assertThat(remarks.toString().lines()).satisfiesExactly(
            ann -> assertThat(ann).startsWith("ann: TEST-library.HelloTest.xml is no report that could be read: "),
            bob -> assertThat(bob).isEqualTo("bob: bob.zip is no zip file that could be opened."),
            cleo -> assertThat(cleo).startsWith("cleo: no reports of exercises."));
    }

    @Test
    void a_report_may_not_reach_for_other_files() throws IOException {
        write(reports.resolve("ann/TEST-library.GoodbyeTest.xml"), "<!DOCTYPE t [<!ENTITY e SYSTEM \"secret.txt\">]>"
            + xml("/a/exercises/01", "GoodbyeTest", Map.of("parts", "&e;")));

        assertThat(marks()).contains("ann,not started,not started,");
        assertThat(remarks).contains("ann: TEST-library.GoodbyeTest.xml is no report that could be read: ");
    }

    @Test
    void a_name_may_have_commas() throws IOException {
        report("Miller, Ann", "01", "GoodbyeTest", Map.of("parts", PASSED));

        assertThat(marks()).contains("\"Miller, Ann\",not started,solved,");
    }

    @Test
    void the_exercises_of_this_course_are_found() throws IOException {
        Path own = SourceLine.top(SourceLine.module(Marks.class)).resolve("exercises");

        assertThat(Assignment.in(own)).filteredOn(assignment -> assignment.exercise().equals("01.1")).singleElement()
            .satisfies(first -> assertThat(first.tests()).contains("bookworm.db.BindTest.a_value_goes_to_its_mark"));
    }

    private String marks() throws IOException {
        StringBuilder csv = new StringBuilder();
        new Marks(Assignment.in(exercises), csv, remarks).write(reports);
        return csv.toString();
    }

    private void test(String chapter, String name, String exercise, String... tests) throws IOException {
        StringBuilder source = new StringBuilder("package library;\n" + exercise + " class " + name + " {\n");
        for (String test : tests) {
            source.append("@Test void ").append(test).append("() {}\nvoid helper() {}\n");
        }
        write(exercises.resolve(chapter + "/src/test/java/library/" + name + ".java"), source + "}");
    }

    private void report(String student, String chapter, String testClass, Map<String, String> outcomes) throws IOException {
        String module = "bookworm/exercises/" + chapter;
        write(reports.resolve(student).resolve(module).resolve("target/surefire-reports/TEST-library." + testClass + ".xml"),
            xml("/home/" + student + "/" + module, testClass, outcomes));
    }

    /** A report as Surefire writes it. */
    private static String xml(String basedir, String testClass, Map<String, String> outcomes) {
        StringBuilder xml = new StringBuilder("<testsuite name=\"library." + testClass + "\"><properties>"
            + "<property name=\"user.dir\" value=\"/\"/><property name=\"basedir\" value=\"" + basedir + "\"/></properties>");
        outcomes.forEach((test, outcome) -> xml.append("<testcase name=\"").append(test).append("\" classname=\"library.")
            .append(testClass).append("\" time=\"0.1\">").append(outcome).append("</testcase>"));
        return xml + "</testsuite>";
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
