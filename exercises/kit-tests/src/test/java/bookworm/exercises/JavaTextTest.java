package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Where the methods of a Java file stand. */
class JavaTextTest {

    private static final JavaText TILL = JavaText.of("Till.java", """
            package shop;
            import java.util.List;
            class Till {
                // int sum() { return 0; } is what a beginner writes
                static String brace = "int sum() { }";
                /** Adds up. */
                @Deprecated
                public static <T extends Number> int sum(List<T> prices, int... more) throws IllegalStateException {
                    return new Object() { int sum() { return '}'; } }.sum();
                }
                int add(int price) { return price; }
                int add(String price) { throw new bookworm.exercises.Todo("01.1", "read the price"); }
            }
            """);

    private static String text(int from, int to) { return TILL.text().substring(from, to); }

    @Test
    void comments_strings_and_classes_inside_a_method_mislead_nobody() {
        JavaText.Method sum = TILL.method("sum");

        assertThat(text(sum.start(), sum.type())).isEqualTo("@Deprecated\n    public static");
        assertThat(text(sum.type(), sum.body()).strip())
            .isEqualTo("<T extends Number> int sum(List<T> prices, int... more) throws IllegalStateException");
        assertThat(text(sum.body(), sum.end())).startsWith("{\n        return new Object()").endsWith("}.sum();\n    }");
    }

    @Test
    void one_of_several_methods_of_a_name_is_told_by_its_types() {
        assertThat(TILL.method("add(String)").isOpen()).isTrue();
        assertThat(TILL.method("add(int)").isOpen()).isFalse();
        assertThat(TILL.method("sum(List<T>, int...)").parameters()).containsExactly("prices", "more");
        assertThatThrownBy(() -> TILL.method("add"))
            .hasMessage("Till.java has several methods add. Say which: [add(int), add(String)].");
    }

    @Test
    void a_method_that_is_not_there_is_missed() {
        assertThatThrownBy(() -> TILL.method("pay")).hasMessage("Till.java has no method pay.");
    }

    @Test
    void what_is_no_java_is_refused_with_its_line() {
        assertThatThrownBy(() -> JavaText.of("Till.java", "class Till {\n  int sum( { }\n}")).hasMessageStartingWith("Till.java:2: ");
    }
}
