package bookworm.book.code;

import static bookworm.book.code.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.book.code.JavaLines.Bracket;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaLinesTest {

    @Test
    void each_line_is_of_one_kind() {
        assertThat(kinds("""
            package box;

            import java.util.List;

            /**
             * A box; it {@code holds(} things.
             */
            class Box { // of wood
                int size() {
                    return 1;
                }
            }
            """)).containsExactly(HEAD, BLANK, HEAD, BLANK, COMMENT, COMMENT, COMMENT, CODE, CODE, CODE, CLOSING, CLOSING);
    }

    @Test
    void what_ends_a_call_closes_it() {
        assertThat(kinds("run(() -> {\n});\n} else {\n).list();\n")).containsExactly(CODE, CLOSING, CODE, CODE);
    }

    @Test
    void brackets_in_quotes_are_no_brackets() {
        assertThat(new JavaLines(List.of("a(\"{\\\"(\", '}', '\\'', \"//\") {", "}")).brackets())
            .containsExactly(new Bracket(0, 1, '}'));
    }

    @Test
    void all_lines_of_a_text_block_are_code() {
        assertThat(kinds("String s = \"\"\"\n\n    // {\n    \\\"\"\" }\n    \"\"\";\n")).containsOnly(CODE);
    }

    @Test
    void a_bracket_is_matched_across_lines() {
        assertThat(new JavaLines(List.of("list.forEach(each -> {", "    if (each) {", "        a(b());", "    }", "});")).brackets())
            .containsExactly(new Bracket(1, 3, '}'), new Bracket(0, 4, '}'), new Bracket(0, 4, ')'));
    }

    private static List<Kind> kinds(String text) { return new JavaLines(text.lines().toList()).kinds(); }
}
