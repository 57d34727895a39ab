package bookworm.book;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bookworm.book.check.*;
import bookworm.book.code.*;
import bookworm.book.lesson.Lesson;
import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Stream;
import org.junit.jupiter.api.*;

/** The course's lessons keep what they promise. {@code -Dchapter=03} looks at one of them alone. */
class BookTest {

    private static final Course COURSE = Course.here();
    private static final Sizes SIZES = new Sizes(COURSE);

    @AfterAll
    static void print_the_sizes() { System.out.println(SIZES); }

    @Test
    void the_sizes_are_those_that_the_readme_tells() throws IOException {
        String table = String.join("\n", SIZES.toString().lines().toList());
        if (!Files.readString(COURSE.root().resolve("chapters/book/README.md")).contains("```text\n" + table + "\n```")) {
            fail("chapters/book/README.md tells other sizes. Put these there:\n" + table);
        }
    }

    @Test
    void the_page_of_classes_is_as_they_are() throws IOException {
        ClassIndex index = new ClassIndex(COURSE);
        if (!Files.readString(index.file()).replace("\r\n", "\n").equals(index.toString())) {
            fail("chapters/classes.md is older than the classes. Write it anew: mvn -q compile exec:java -pl chapters/book -Dexec.args=classes");
        }
    }

    @Test
    void the_glossary_leads_to_where_each_term_is_named_first() { none("chapters/glossary.md", Glossary.problems(COURSE)); }

    @TestFactory
    Stream<DynamicNode> lessons() { return chapters().map(BookTest::promises); }

    private static DynamicNode promises(Chapter chapter) {
        Optional<Subject> subject = Lesson.of(chapter).map(Subject::new);
        if (subject.isEmpty()) {
            return dynamicTest(chapter + ": no lesson yet", () -> abort("no lesson yet"));
        }
        return dynamicContainer(chapter.toString(), Check.all().stream().map(check ->
            dynamicTest(check.promise(), () -> none(chapter + ": " + check.promise(), check.problems(subject.get())))));
    }

    @Test
    void the_last_chapter_is_the_finished_orm() {
        Chapter last = COURSE.chapters().get(COURSE.chapters().size() - 1);
        none("chapters/" + last.number() + " is orm", LastChapter.differences(last));
    }

    @TestFactory
    Stream<DynamicNode> links_and_commands_of_the_other_pages() {
        return Source.paths(COURSE.root()).filter(file -> file.toString().endsWith(".md")).map(COURSE::show)
            .filter(name -> !name.matches("chapters/\\d\\d/.*"))
            .map(name -> dynamicTest(name, () -> none(name, broken(COURSE.root().resolve(name)))));
    }

    private static List<Problem> broken(Path page) {
        return Stream.of(Links.broken(COURSE, page), Commands.broken(COURSE, page)).flatMap(List::stream).toList();
    }

    @TestFactory
    Stream<DynamicNode> each_chapter_keeps_nine_tenths_of_the_one_before() {
        return SIZES.chapters().stream().map(size -> dynamicTest(size.chapter() + ": " + size.gone() + " lines gone", () -> {
            if (size.dropsTooMuch()) {
                fail(size.chapter() + " drops " + size.gone() + " lines of the chapter before: teach there what lasts.\n" + SIZES);
            }
        }));
    }

    private static Stream<Chapter> chapters() {
        String one = System.getProperty("chapter");
        return COURSE.chapters().stream().filter(chapter -> one == null || chapter.number().equals(one));
    }

    private static void none(String promise, List<Problem> problems) {
        if (!problems.isEmpty()) {
            fail(promise + ": " + problems.size() + (problems.size() == 1 ? " problem\n" : " problems\n") + Problem.list(problems));
        }
    }
}
