package bookworm.book.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    @TempDir
    Path folder;
    SmallCourse course;

    @BeforeEach
    void two_chapters() {
        course = SmallCourse.in(folder);
    }

    @Test
    void a_changed_line_stands_beside_what_it_was_and_its_words_are_marked() {
        change("class Sql {\n    int size;\n}\n", "class Sql {\n    long size;\n}\n");

        Element row = changes().selectFirst("tr.change");

        assertThat(row.select("td.old code").text()).isEqualTo("int size;");
        assertThat(row.select("td.old del").eachText()).containsExactly("int");
        assertThat(row.select("td.new ins").eachText()).containsExactly("long");
        assertThat(row.select("td.number").eachText()).containsExactly("2", "2");
    }

    @Test
    void a_new_line_has_nothing_beside_it() {
        change("class Sql {\n}\n", "class Sql {\n    int size;\n}\n");

        Element row = changes().selectFirst("tr.insert");

        assertThat(row.select("td.old code")).isEmpty();
        assertThat(row.select("td.number.new").text()).isEqualTo("2");
        assertThat(row.select("ins")).isEmpty();
    }

    @Test
    void a_new_file_is_shown_in_one_column() {
        course.with(file("02"), "class Sql {\n}\n");

        assertThat(changes().select("h2 + p.path").text()).isEqualTo("New");
        assertThat(changes().select("table.one thead th").eachText()).containsExactly("Line", "Chapter 02");
    }

    @Test
    void a_file_that_stayed_is_left_out() {
        change("class Sql {\n}\n", "class Sql {\n}\n");

        assertThat(changes().select(".diff")).isEmpty();
    }

    @Test
    void lines_far_from_a_change_are_folded() {
        String lines = IntStream.rangeClosed(1, 20).mapToObj(i -> "// " + i + "\n").collect(Collectors.joining());
        change(lines + "int size;\n", lines + "long size;\n");

        assertThat(changes().select("button.unfold").text()).isEqualTo("Show 17 lines that stayed");
        assertThat(changes().select("tbody[hidden] tr")).hasSize(17);
    }

    @Test
    void the_summary_counts_the_lines_of_each_file_and_leads_to_it() {
        change("class Sql {\n    int size;\n}\n", "class Sql {\n    long size;\n    int more;\n}\n");

        Element row = changes().selectFirst("table.summary tbody tr");

        assertThat(row.select("td").eachText()).containsExactly("bookworm/db/Sql.java", "2", "1");
        assertThat(changes().getElementById(row.selectFirst("a").attr("href").substring(1)).text()).isEqualTo("db/Sql.java");
    }

    private void change(String before, String after) {
        course.with(file("01"), before).with(file("02"), after);
    }

    private static String file(String chapter) { return "chapters/" + chapter + "/src/main/java/bookworm/db/Sql.java"; }

    private Element changes() { return course.page("chapters/02/changes.html").body(); }
}
