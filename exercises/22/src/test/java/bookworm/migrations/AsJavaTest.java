package bookworm.migrations;

import static bookworm.Expressions.unique;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import desk.Stamp;
import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;

@Exercise(value = "22.3", title = "Your turn: a file that compiles")
@ReadAgain("Step 5: a file that compiles")
class AsJavaTest {

    @TempDir
    private Path folder;

    @Test
    void a_plain_text_stands_between_quotes() {
        comesBack("a plain text", "Emma");
        comesBack("an empty text", "");
        comesBack("a text with blanks at both ends", "  Emma ");
    }

    @Test
    void quotes_and_backslashes() {
        comesBack("a text with quotes", "the \"new\" one");
        comesBack("a text with backslashes", "C:\\desk\\new");
        comesBack("a text that ends with a backslash", "desk\\");
        comesBack("a quote behind a backslash", "\\\"");
    }

    @Test
    void ends_of_lines_and_tabs() {
        for (String text : List.of("two\nlines", "a\rreturn", "a\ttab")) {
            assertThat(write(text)).as("It stands on one line of the file.").doesNotContain("\n", "\r");
            comesBack("an end of line or a tab", text);
        }
        comesBack("a line of Windows", "two\r\nlines");
    }

    @Test
    void other_signs_that_nobody_sees() {
        comesBack("the sign of number 0", "end\0");
        comesBack("an invisible sign, and a digit behind it", "\0017 dwarfs");
        comesBack("a form feed and a backspace", "\f\b");
        comesBack("the delete sign", "gone\u007f");
    }

    @Test
    void letters_of_other_alphabets() {
        comesBack("letters that are not English", "Brontë, Ó Nualláin, Достоевский");
        comesBack("a sign outside the first 65,536", "a \uD83D\uDCD6");
        comesBack("a text that looks like an escape", "\\u0041 and \\n and %s and $1");
    }

    @Test
    void a_record_is_new_with_its_values_in_their_order() {
        comesBack("a record", new RemoveField("Book", "pages"));
        comesBack("a record of three texts", new RenameIndex("Book", "by_title", "by_name"));
    }

    @Test
    void each_value_is_written_as_java() {
        comesBack("a record with a text that needs care", new RemoveIndex("Book", "the \"new\" one"));
        comesBack("a record that holds a field and a value", new AddField("Book", "pages", field(IntegerField.class, "initial", 0), 474));
        comesBack("a record that holds a record", new AddConstraint("Book", unique("once", "title")));
        comesBack("a record that holds lists", new RunSql(List.of("SELECT 1", "SELECT 2"), List.of("SELECT 3")));
    }

    @Test
    void nulls_and_empty_lists_keep_their_places() {
        comesBack("a record that has null at its end, and one constructor", new RunSql(List.of("SELECT 1"), null));
        comesBack("a record that has null at its end, and a shorter constructor", new AddField("Book", "pages", field(IntegerField.class, "initial", 0)));
        comesBack("a record with an empty list in its middle", new CreateModel("Book", map("id", field(AutoField.class)), map(), List.of(),
            List.of(unique("once", "id"))));
        comesBack("a record with an empty text at its end", new RenameIndex("Book", "by_title", ""));
        for (Object once : List.of("", 0, 0L, false)) {
            comesBack("a record that has " + (once.equals("") ? "an empty text" : once) + " at its end, and a shorter constructor",
                new AddField("Book", "pages", field(IntegerField.class), once));
        }
    }

    @Test
    void a_record_of_another_package_has_its_whole_name() {
        comesBack("a record that no migration file imports", new Stamp("desk", "Flann", 7, List.of("At", "Swim")));
        comesBack("the same with null in its middle", new Stamp("desk", null, 7L, List.of()));
    }

    @Test
    void a_record_that_is_hidden_is_read_all_the_same() {
        assertThat(write(Stamp.hidden(7))).as("A private record can be read by reflection.").contains("7");
    }

    private static String write(Object value) {
        try {
            return JavaSource.write(value);
        } catch (IllegalStateException e) {
            throw new AssertionError("A component could not be read: " + e.getCause(), e);
        }
    }

    /** Writes a value, compiles it in a file that imports what migrations import, and looks what it is there. */
    private void comesBack(String what, Object value) {
        String java = write(value);
        String source = """
            import static bookworm.Expressions.*;
            import static bookworm.meta.FieldState.field;
            import static bookworm.migrations.Operations.*;
            import bookworm.fields.*;
            import bookworm.meta.*;
            import bookworm.migrations.*;
            import java.util.List;

            public class Written {
                public static Object value() { return %s; }
            }
            """.replace("%s", java);
        try {
            Path file = Files.writeString(folder.resolve("Written.java"), source);
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int result = ToolProvider.getSystemJavaCompiler().run(null, said, said, "-proc:none", "-nowarn", "-encoding", "UTF-8", "-d", folder.toString(),
                "-cp", CLASSES, file.toString());
            if (result != 0) {
                fail("This was written for %s, and the compiler does not take it:%n%s%n%s".formatted(what, java, firstError(said)));
            }
            try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, AsJavaTest.class.getClassLoader())) {
                assertThat(loader.loadClass("Written").getMethod("value").invoke(null)).as("What the file makes of %s. It says:%n%s", what, java)
                    .isEqualTo(value);
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String CLASSES = System.getProperty("java.class.path");

    private static String firstError(ByteArrayOutputStream said) {
        return said.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("error: ")).findFirst()
            .map(line -> line.substring(line.indexOf("error: "))).orElse("");
    }
}
