package library.manage.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import library.manage.Example;
import library.manage.playground.Answer.Mistake;
import library.manage.playground.Answer.Warning;
import org.junit.jupiter.api.Test;

/** What running code promises, on any database. */
abstract class RunnerContract {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(200);

    abstract LoadedLibrary library();

    private Answer run(String code) throws Exception {
        return new Runner(library(), LONG).run(code, false).orElseThrow();
    }

    private Answer run(Duration limit, String code) throws Exception {
        return new Runner(library(), limit).run(code, false).orElseThrow();
    }

    @Test
    void the_last_expression_is_the_result_with_a_semicolon_or_without() throws Exception {
        for (String code : List.of("Book.objects.count()", "Book.objects.count();", "return Book.objects.count();",
                "long books = Book.objects.count();\nbooks", "// Counted:\nBook.objects.count() // all of them")) {
            Answer answer = run(code);
            assertThat(answer.result().text()).as("%s: %s", code, answer).isEqualTo("167");
        }
    }

    @Test
    void a_queryset_is_a_table_and_numbers_are_told_apart() throws Exception {
        Answer answer = run("Book.objects.filter(\"author__name\", \"Jane Austen\").orderBy(\"title\").values(\"title\", \"pages\")");
        assertThat(answer.result().columns()).containsExactly(new Table.Column("title", false), new Table.Column("pages", true));
        assertThat(answer.result().rows()).contains(List.of("Pride and Prejudice", "432"));
        assertThat(answer.statements()).extracting(Answer.Ran::caller).containsExactly("to show the result");
        assertThat(answer.result().note()).isNull();
    }

    @Test
    void objects_are_rows_of_their_fields_and_nothing_is_loaded_for_that() throws Exception {
        Answer answer = run("Author.objects.annotate(\"numBooks\", count(\"books\")).orderBy(\"-numBooks\")");
        assertThat(answer.result().columns()).extracting(Table.Column::name)
            .containsExactly("id", "name", "birthDate", "biography", "numBooks");
        assertThat(answer.queries()).isEqualTo(1);
    }

    @Test
    void a_record_may_be_declared_and_gives_the_columns() throws Exception {
        Answer answer = run("record Thick(String title, int pages) { }\nBook.objects.filter(\"pages__gt\", 1000).into(Thick.class)");
        assertThat(answer.result().columns()).extracting(Table.Column::name).containsExactly("title", "pages");
    }

    @Test
    void what_is_too_long_is_cut_and_says_so() throws Exception {
        assertThat(run("IntStream.range(0, 500).boxed().toList()").result().note()).isEqualTo("Only the first 200 rows are shown.");
        assertThat(run("for (int i = 0; i < 100_000; i++) { System.out.println(i); }").printed())
            .startsWith("0\n1\n").endsWith("... cut here: it printed more than 50000 bytes.");
        Answer many = run("Book.objects.filter(\"pages__in\", IntStream.range(0, 1_000).boxed().toList()).list()");
        assertThat(many.statements().get(0).parameters()).hasSize(61).endsWith("... 1000 of them");
        assertThat(run("\"x\".repeat(30_000)").result().text()).endsWith("x ... (30000 characters)");
    }

    @Test
    void what_is_printed_is_told_and_stands_in_no_other_place() throws Exception {
        assertThat(run("System.out.println(\"Hallo\"); System.err.print(\"Welt\");").printed()).isEqualTo("Hallo\nWelt");
    }

    @Test
    void each_statement_is_told_with_its_values_its_line_and_the_databases_plan() throws Exception {
        Answer answer = run("\nBook.objects.filter(\"pages__gt\", 1000).count()");
        assertThat(answer.queries()).isEqualTo(1);
        assertThat(answer.statements()).hasSize(1).first().satisfies(statement -> {
            assertThat(statement.sql()).contains("COUNT(*)", "\nFROM \"books_book\"", "\nWHERE ");
            assertThat(statement.parameters()).containsExactly("1000");
            assertThat(statement.caller()).isEqualTo("line 2");
            assertThat(statement.plan()).containsIgnoringCase("scan");
        });
    }

    @Test
    void a_query_for_each_object_is_warned_of_and_the_fix_makes_one_of_them() throws Exception {
        String code = "for (Book book : Book.objects.all()) {\n    System.out.println(book.author.get().name);\n}";
        Answer answer = run(code);
        assertThat(answer.queries()).isEqualTo(168);
        assertThat(answer.warnings()).hasSize(1);
        assertThat(answer.statements().get(1).times()).isEqualTo(167);
        Answer fixed = run(fixed(code, answer.warnings().get(0)));
        assertThat(fixed.queries()).isEqualTo(1);
        assertThat(fixed.warnings()).isEmpty();
    }

    @Test
    void the_fix_goes_to_the_queryset_that_the_objects_came_from() throws Exception {
        String code = "var tags = Tag.objects.filter(\"name__gt\", \"a\");\nvar authors = Author.objects.filter(\"name__lt\", \"K\");\n"
            + "List<Author> all = authors.list();\nfor (Author author : all) { author.books.all().list(); }\ntags.count();";
        String fixed = fixed(code, run(code).warnings().get(0));
        assertThat(fixed).contains("Author.objects.filter(\"name__lt\", \"K\").prefetchRelated(\"books\");");
        assertThat(run(fixed).queries()).isEqualTo(3);
    }

    @Test
    void counts_that_multiply_are_warned_of_and_the_fix_counts_each_once() throws Exception {
        String code = "Book.objects.annotate(\"tagCount\", count(\"tags\"), \"loanCount\", count(\"loans\")).values(\"pk\", \"tagCount\")";
        String fixed = fixed(code, run(code).warnings().get(0));
        assertThat(fixed).contains("count(\"tags\").distinct()", "count(\"loans\").distinct()");
        assertThat(run(fixed).warnings()).isEmpty();
    }

    private static String fixed(String code, Warning warning) {
        assertThat(warning.fixes()).as(warning.text()).isNotEmpty();
        StringBuilder fixed = new StringBuilder(code);
        for (int i = warning.fixes().size() - 1; i >= 0; i--) {
            fixed.insert(warning.fixes().get(i).at(), warning.fixes().get(i).text());
        }
        return fixed.toString();
    }

    @Test
    void a_queryset_that_is_read_has_its_x_ray_drawn() throws Exception {
        Answer answer = run("Optional<Book> one = Book.objects\n    .filter(q(\"author__name\", \"Jane Austen\").or(q(\"pages__gt\", 400)))"
            + ".exclude(\"genre\", \"SCI\").first();");
        assertThat(answer.pictures()).hasSize(1).first().satisfies(picture -> {
            assertThat(picture.line()).isEqualTo(1);
            assertThat(picture.tables().name()).isEqualTo("Book (books_book)");
            assertThat(picture.tables().branches()).hasSize(1).first().satisfies(join -> {
                assertThat(join.kind()).isEqualTo("INNER JOIN");
                assertThat(join.name()).isEqualTo("Book.author (books_author)");
            });
            assertThat(picture.conditions()).hasSize(1);
            assertThat(picture.conditions().get(0).name()).isEqualTo("AND");
            assertThat(picture.conditions().get(0).branches()).extracting(Picture.Branch::name).containsExactly("OR", "NOT");
        });
    }

    @Test
    void a_condition_that_is_a_query_stays_one_box() throws Exception {
        Picture picture = run("Book.objects.filter(\"pages__gt\", 9).exclude(\"tags__name\", \"war\").list()").pictures().get(0);
        Picture.Branch not = picture.conditions().get(0).branches().get(1);
        assertThat(not.name()).isEqualTo("NOT");
        assertThat(not.branches()).hasSize(1).first().extracting(Picture.Branch::name).asString()
            .startsWith("EXISTS (\n    SELECT 1").contains("\n    FROM ", "\n    WHERE ");
    }

    @Test
    void a_queryset_in_a_loop_is_drawn_once() throws Exception {
        assertThat(run("for (Author author : Author.objects.all()) {\n    author.books.all().count();\n}").pictures())
            .extracting(Picture::line).containsExactly(1, 2);
    }

    @Test
    void a_mistake_stands_at_its_place_in_what_was_typed() throws Exception {
        String code = "for (Book book : Book.objects.all()) {\n    System.out.println(bok.title);\n}";
        Answer answer = run(code);
        assertThat(answer.well()).isFalse();
        assertThat(answer.mistakes()).hasSize(1);
        Mistake mistake = answer.mistakes().get(0);
        assertThat(mistake.line()).isEqualTo(2);
        assertThat(code.substring(mistake.start(), mistake.end())).isEqualTo("bok");
        assertThat(mistake.message()).contains("cannot find symbol");
        String behind = "for (Book b : Book.objects.all()) { bok.save(); }";
        assertThat(run(behind).mistakes()).extracting(each -> behind.substring(each.start(), each.end())).containsExactly("bok");
        assertThat(run("int x = (").mistakes()).isNotEmpty().allSatisfy(each -> assertThat(each.line()).isEqualTo(1));
    }

    @Test
    void the_orms_own_error_is_told_in_full_at_its_line() throws Exception {
        Answer answer = run("\nBook.objects.filter(\"titel\", \"Emma\").list();");
        assertThat(answer.error()).contains("FieldError: Cannot resolve 'titel'", "Did you mean 'title'?", "at line 2");
        assertThat(answer.mistakes()).extracting(Mistake::line).containsExactly(2);
        assertThat(run("Book.objects.create(b -> { b.title = \"Emma\"; b.isbn = \"9780141439518\"; })").error())
            .contains("IntegrityError").contains("INSERT INTO \"books_book\"");
    }

    @Test
    void what_a_run_wrote_is_taken_back() throws Exception {
        Answer answer = run("Loan.objects.all().delete(); Book.objects.all().delete(); Book.objects.count()");
        assertThat(answer.result().text()).isEqualTo("0");
        assertThat(answer.status()).isEqualTo("Done. What it wrote is taken back.");
        assertThat(library().books()).isEqualTo(167);
    }

    @Test
    void what_was_committed_is_taken_back_too() throws Exception {
        Answer answer = run("Loan.objects.all().delete();\nDatabase.atomic(() -> { Book.objects.filter(\"pages__gt\", 400).delete(); });\n"
            + "Database.atomic(() -> { Database.outside(() -> Book.objects.filter(\"pages__lt\", 200).delete()); });");
        assertThat(answer.error()).isNull();
        assertThat(library().books()).isEqualTo(167);
    }

    @Test
    void what_is_to_be_kept_is_kept_unless_it_failed() throws Exception {
        Runner runner = new Runner(library(), LONG);
        String add = "Author.objects.create(a -> a.name = \"Nobody Else\");\n";
        assertThat(runner.run(add + "throw new IllegalStateException(\"no\");", true).orElseThrow().status())
            .isEqualTo("It threw an exception. What it wrote is taken back.");
        assertThat(runner.run(add, true).orElseThrow().status()).isEqualTo("Done. What it wrote is kept.");
        Answer after = runner.run("Author.objects.filter(\"name\", \"Nobody Else\").delete().total()", true).orElseThrow();
        assertThat(after.result().text()).isEqualTo("1");
    }

    @Test
    void a_transaction_of_the_code_is_all_or_nothing_and_a_failure_outside_of_one_harms_nothing() throws Exception {
        Answer answer = run("""
            try {
                Database.atomic(() -> {
                    Author.objects.create(author -> author.name = "A");
                    Book.objects.create(book -> book.isbn = "9780141439518");
                });
            } catch (DatabaseError refused) {
                System.out.println("undone");
            }
            try {
                Book.objects.create(book -> book.isbn = "9780141439518");
            } catch (DatabaseError refused) {
                System.out.println("refused");
            }
            Author.objects.filter("name", "A").count()""");
        assertThat(answer.printed()).isEqualToIgnoringNewLines("undone\nrefused\n");
        assertThat(answer.result().text()).as(answer.error()).isEqualTo("0");
    }

    @Test
    void a_key_that_leads_nowhere_is_found() throws Exception {
        assertThat(run("Loan loan = Loan.objects.first().orElseThrow();\nloan.book.key(99999);\nloan.save();").error())
            .contains("IntegrityError");
    }

    @Test
    void a_run_ends_at_its_limit_whatever_it_does() throws Exception {
        for (String code : List.of("while (true) { }", "while (true) { Book.objects.count(); }", "Thread.sleep(1_000_000);",
                "Stream.iterate(1, each -> each + 1).forEach(each -> { });",
                """
                    Database.current().query(Sql.of("SELECT COUNT(*) FROM \\"books_loan\\" a, \\"books_loan\\" b, \\"books_loan\\" c, \\"books_loan\\" d"
                        + " WHERE a.\\"id\\" + b.\\"id\\" + c.\\"id\\" < d.\\"id\\""), row -> row.getLong(1))""")) {
            Answer answer = run(SHORT, code);
            assertThat(answer.status()).as(code).startsWith("Stopped, since it ran for more than");
            assertThat(answer.error()).as(code).isNull();
        }
        assertThat(library().books()).as("the library lives on").isEqualTo(167);
    }

    @Test
    void a_run_is_stopped_by_another_request_and_meanwhile_nothing_else_runs() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        System.getProperties().put(RunnerContract.class, begun);
        Runner runner = new Runner(library(), LONG);
        CompletableFuture<Answer> running = CompletableFuture.supplyAsync(() -> {
            try {
                return runner.run("System.getProperties().values().forEach(each -> { "
                    + "if (each instanceof java.util.concurrent.CountDownLatch begun) { begun.countDown(); } }); while (true) { }", false)
                    .orElseThrow();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(begun.await(1, TimeUnit.MINUTES)).as("the code begins").isTrue();
        assertThat(runner.run("1", false)).isEmpty();
        runner.stop();
        assertThat(running.get().status()).isEqualTo("Stopped.");
        assertThat(runner.run("1", false)).isPresent();
    }

    @Test
    void every_example_runs_and_what_is_refused_on_purpose_is_refused() throws Exception {
        Map<String, String> refused = Map.of("04", "ValidationError", "05", "IntegrityError", "14", "ProtectedError");
        for (Example example : library().examples()) {
            Answer answer = run(example.code());
            String error = refused.get(example.title().substring(0, 2));
            if (error == null) {
                assertThat(answer.well()).as("%s: %s %s", example.title(), answer.error(), answer.mistakes()).isTrue();
            } else {
                assertThat(answer.error()).as(example.title()).contains(error);
            }
        }
        assertThat(library().books()).isEqualTo(167);
    }
}
