package bookworm.book.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MergeTest {

    @Test
    void changes_apart_from_each_other_come_together() {
        assertThat(merge("one\ntwo\nthree\n", "ONE\ntwo\nthree\n", "one\ntwo\nTHREE\n")).isEqualTo("ONE\ntwo\nTHREE\n");
    }

    @Test
    void the_same_change_on_both_sides_is_no_conflict() {
        assertThat(merge("one\n", "ONE\n", "ONE\n")).isEqualTo("ONE\n");
    }

    @Test
    void imports_that_both_sides_add_at_one_place_come_together_in_order() {
        assertThat(merge("import b;\n\nclass A {}\n", "import b;\nimport c;\nimport e;\n\nclass A {}\n",
            "import b;\nimport d;\n\nclass A {}\n")).isEqualTo("import b;\nimport c;\nimport d;\nimport e;\n\nclass A {}\n");
    }

    @Test
    void imports_that_either_side_drops_are_gone() {
        assertThat(merge("import a;\nimport b;\nclass A {}\n", "import b;\nimport d;\nclass A {}\n",
            "import a;\nimport c;\nclass A {}\n")).isEqualTo("import c;\nimport d;\nclass A {}\n");
    }

    @Test
    void an_import_beside_code_is_a_conflict_like_any_other() {
        assertThat(merge("import a;\n", "import b;\n", "class A {}\n"))
            .startsWith("<<<<<<< chapter 02 as it stands\nimport b;\n=======");
    }

    @Test
    void lines_that_both_sides_add_alike_stand_above_the_conflict() {
        assertThat(merge("one\ntwo\n", "one\nsame\nours\ntwo\n", "one\nsame\ntheirs\ntwo\n")).isEqualTo("""
            one
            same
            <<<<<<< chapter 02 as it stands
            ours
            =======
            theirs
            >>>>>>> chapter 01 as it is now
            two
            """);
    }

    @Test
    void letters_beyond_ascii_come_through() {
        assertThat(merge("é\nx\ny\n", "é\nx\nü\n", "ç\nx\ny\n")).isEqualTo("ç\nx\nü\n");
    }

    @Test
    void conflicts_are_found_in_the_file_as_it_stood() {
        Merge merge = of("a\nb\nc\nd\n", "a\nB\nB\nc\nd\n", "a\nbb\nc\nd\n");

        assertThat(merge.conflicts()).containsExactly(new Range(2, 3));
        assertThat(merge.lines().marks()).containsExactly(new Range(2, 7));
    }

    private static String merge(String before, String here, String after) {
        return new String(of(before, here, after).lines().bytes(), StandardCharsets.UTF_8);
    }

    private static Merge of(String before, String here, String after) {
        return Merge.of(Stop.chapter("01"), lines(before), lines(after), Stop.chapter("02"), lines(here));
    }

    private static Lines lines(String text) { return Lines.of(text.getBytes(StandardCharsets.UTF_8)); }
}
