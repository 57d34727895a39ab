package library.manage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import library.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

    @TempDir
    Path folder;

    private String place;

    @BeforeEach
    void a_library_with_a_book() {
        place = folder.resolve("data").toString();
        Console.run("migrate", "--database", place);
        Console.run("add", "--database", place);
    }

    private Console command(String code) {
        return Console.run("shell", "--command", code, "--database", place);
    }

    private Console typed(String lines) {
        return Console.runWithInput(lines, "shell", "--database", place);
    }

    @Test
    void a_command_runs_and_its_value_is_shown() {
        Console shell = command("Book.objects.count()");
        assertThat(shell.out()).isEqualToIgnoringNewLines("$1 ==> 1");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exitCode()).isZero();
    }

    @Test
    void the_models_bookworm_and_its_functions_are_imported() {
        Console shell = command("for (Book b : Book.objects.annotate(\"loud\", upper(f(\"title\"))).filter(not(q(\"pages\", 0)))) "
            + "{ System.out.println(b.annotations().get(\"loud\") + \" \" + LocalDate.of(1813, 1, 28).equals(b.publicationDate) "
            + "+ BigDecimal.ONE + CASCADE); }");
        assertThat(shell.out()).isEqualToIgnoringNewLines("PRIDE AND PREJUDICE true1CASCADE");
    }

    @Test
    void snippets_may_go_over_several_lines_and_use_earlier_ones() {
        Console shell = typed("""
            Author tolkien = Author.objects.get("name__startswith", "J.R.R.")
            long books(Author author) {
                return author.books.count();
            }
            books(tolkien); books(
                tolkien)
            tolkien.name = "Tolkien"; tolkien.save();
            Author.objects.all()
            """);
        assertThat(shell.lines()).contains("tolkien ==> J.R.R. Tolkien", "$1 ==> 0", "$2 ==> 0")
            .last().asString().endsWith("==> <QuerySet [<Author: Jane Austen>, <Author: Tolkien>]>");
        assertThat(shell.exitCode()).isZero();
    }

    @Test
    void a_banner_says_what_is_there_and_exit_leaves() {
        Console shell = typed("/exit\nSystem.out.println(\"unreached\")\n");
        assertThat(shell.out()).contains("Models: Author, Publisher, Tag, Book, Member, Loan, AuthorProfile.", "/exit")
            .doesNotContain("unreached");
        assertThat(shell.exitCode()).isZero();
    }

    @Test
    void an_exception_is_a_sentence_and_the_exit_code_is_1() {
        Console shell = command("Book.objects.filter(\"titel\", \"Emma\")");
        assertThat(shell.err()).startsWith("bookworm.errors.FieldError: Cannot resolve 'titel'").contains("Did you mean 'title'?")
            .doesNotContain("\tat ");
        assertThat(shell.exitCode()).isEqualTo(1);
    }

    @Test
    void code_that_does_not_compile_is_explained() {
        Console shell = command("Bok.objects.count()");
        assertThat(shell.err()).contains("Error: package Bok does not exist", "in: Bok.objects.count()");
        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(command("int x = (").exitCode()).as("unfinished").isEqualTo(1);
    }

    @Test
    void a_script_goes_on_after_an_error_and_fails_at_the_end() {
        Console shell = typed("int a = 1 / 0;\nBook.objects.count()\n");
        assertThat(shell.err()).startsWith("java.lang.ArithmeticException: / by zero");
        assertThat(shell.out()).contains("==> 1");
        assertThat(shell.exitCode()).isEqualTo(1);
    }

    @Test
    void a_transaction_is_the_programs_own() {
        Console failing = command("Database.atomic((Runnable) () -> { Book.objects.update(\"pages\", 7); "
            + "throw new IllegalStateException(\"undo\"); });");
        assertThat(failing.err()).isEqualToIgnoringNewLines("java.lang.IllegalStateException: undo");
        assertThat(command("Book.objects.get().pages").out()).contains("==> 432");
    }
}
