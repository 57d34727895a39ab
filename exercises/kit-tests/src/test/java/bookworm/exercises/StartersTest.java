package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes with holes, made from the chapter's. */
class StartersTest {

    private static final String READERS = "exercises/01/src/main/java/shop/Till.java";
    private static final String CHAPTERS = "chapters/01/src/main/java/shop/Till.java";
    private static final String FILE = "shop/Till.java";

    @TempDir
    Path top;

    private SmallCourse course;
    private Starters starters;

    @BeforeEach
    void a_course() {
        course = SmallCourse.of(top);
        starters = new Starters(course.holes());
    }

    @Test
    void a_starter_is_the_chapters_file_with_a_todo_in_each_hole() {
        assertThat(course.read(READERS)).isEqualTo(SmallCourse.TILL
            .replace("    prices.add(price);\n        return this;", "    throw new bookworm.exercises.Todo(\"01.1\", \"take the price\");")
            .replace("int sum() { return prices.stream().mapToInt(price -> price).sum(); }",
                "int sum() {\n        throw new bookworm.exercises.Todo(\"01.2\", \"add up the prices\");\n    }"));
        assertThat(starters.stale()).isEmpty();
    }

    @Test
    void a_task_may_have_quotes() throws IOException {
        course.write("exercises/01/src/main/resources/holes.txt", "01.1 shop.Till.add: take a price, \"4\" or \\4");
        new Starters(course.holes()).write();

        assertThat(course.read(READERS)).contains("Todo(\"01.1\", \"take a price, \\\"4\\\" or \\\\4\")");
    }

    @Test
    void a_chapter_that_changes_makes_its_starter_stale_and_a_command_writes_it_anew() throws IOException {
        course.write(CHAPTERS, SmallCourse.TILL.replace("percent / 100", "percent / 1000"));
        assertThat(starters.stale()).containsExactly(FILE);
        assertThat(starters.missingLine(FILE)).hasValue("        int off = sum() * percent / 1000;");

        assertThat(starters.write()).containsExactly(FILE);
        assertThat(course.read(READERS)).contains("percent / 1000").contains("Todo(\"01.1\"");
        assertThat(starters.stale()).isEmpty();
    }

    @Test
    void the_command_follows_new_types_and_new_holes() throws IOException {
        course.write(CHAPTERS, SmallCourse.TILL.replace("Till add(int price)", "Till add(Integer price)"));
        assertThat(starters.missingLine(FILE)).hasValue("    Till add(Integer price) {");
        assertThat(starters.write()).containsExactly(FILE);

        course.write("exercises/01/src/main/resources/holes.txt", SmallCourse.HOLES + "01.3 shop.Till.discounted: take off\n");
        assertThat(new Starters(course.holes()).write()).containsExactly(FILE);
        assertThat(course.read(READERS)).contains("Till add(Integer price) {\n        throw new").contains("Todo(\"01.3\", \"take off\")");
    }

    @Test
    void a_change_in_the_hole_is_the_chapters_affair() {
        course.write(CHAPTERS, SmallCourse.TILL.replace("prices.add(price)", "prices.add(0, price)"));

        assertThat(starters.stale()).isEmpty();
    }

    @Test
    void an_answer_is_never_written_over() {
        course.answer("take the price", "prices.add(price); return this;");
        course.write(CHAPTERS, SmallCourse.TILL.replace("percent / 100", "percent / 1000"));

        assertThatThrownBy(starters::write).hasMessageContaining("Till.java has an answer in it");
        assertThat(course.read(READERS)).contains("prices.add(price); return this;");
    }

    @Test
    void a_reader_may_add_lines_and_must_not_take_any_away() {
        course.answer("take the price", "keep(price); return this; } private void keep(int price) { prices.add(price);");
        course.write(READERS, course.read(READERS).replace("import java.util.*;", "import java.util.*;\nimport java.util.function.*;"));
        assertThat(starters.missingLine(FILE)).isEmpty();
        course.write(READERS, course.read(READERS).replace("import java.util.*;\n", "import java.util.List;\nimport java.util.ArrayList;\n"));
        assertThat(starters.missingLine(FILE)).as("imports are his own affair").isEmpty();
        course.write(READERS, course.read(READERS).replace("\n\n", "\n"));
        assertThat(starters.missingLine(FILE)).as("and so are empty lines").isEmpty();

        course.write(READERS, course.read(READERS).replace("return sum() - off;", "return sum();"));
        assertThat(starters.missingLine(FILE)).hasValue("        return sum() - off;");
    }

    @Test
    void a_line_that_names_no_hole_is_shown() {
        course.write("exercises/01/src/main/resources/holes.txt", "01.1 Till add");

        assertThatThrownBy(course::holes).hasMessageStartingWith("This line of holes.txt names no hole: 01.1 Till add")
            .hasMessageContaining("05.2  bookworm.Saving.insert: insert the row");
    }
}
