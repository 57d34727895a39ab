package library.manage.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import library.Console;
import library.Main;
import library.manage.Compiled;
import library.manage.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the demo's models, changed as a programmer changes them: the schema follows, and the 167 books stay. */
@SuppressWarnings("try")
class MigrationsTest {

    private static final Path BOOKS = Path.of("src/main/java/library/books");

    @TempDir
    private Path folder;

    private Path source;
    private String place;
    private int compilations;

    @BeforeEach
    void copy_the_models() throws IOException {
        source = folder.resolve("src");
        place = folder.resolve("data").toString();
        try (Stream<Path> files = Files.walk(BOOKS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Path copy = source.resolve("copied/books").resolve(BOOKS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace("library.books", "copied.books"));
            }
        }
    }

    /** Runs a command on the models and migrations as they are now. */
    private Console run(String... words) throws IOException {
        Compiled compiled = new Compiled(source, Files.createDirectories(folder.resolve("classes" + compilations++)));
        Project project = new Project(List.of(compiled.models()), compiled.loader(), source);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--database", place));
        return Console.of(() -> Main.run(new Main(project), all.toArray(String[]::new)));
    }

    private void edit(String model, String old, String replacement) throws IOException {
        Path file = source.resolve("copied/books/" + model + ".java");
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, replacement));
    }

    private List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(source.resolve("copied/books/migrations"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("M")).sorted().toList();
        }
    }

    private List<String> rows(String sql) {
        try (Database database = Database.open("jdbc:h2:file:" + Path.of(place).toAbsolutePath().resolve("library"))) {
            return database.query(Sql.of(sql), row -> {
                StringBuilder values = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.append(row.getString(i)).append('|');
                }
                return values.toString();
            });
        }
    }

    private void changeModels() throws IOException {
        edit("Book", "@PositiveIntegerField public int pages = 0;", "@PositiveIntegerField public int pageCount = 0;");
        edit("Book", "public String isbn;", "public String isbn;\n    @CharField(maxLength = 2) public String language = \"en\";\n"
            + "    @ForeignKey(onDelete = SET_NULL, nullable = true) public final Ref<Shelf> shelf = ref();");
        edit("Book", ", @Index(\"isbn\")", "");
        Files.writeString(source.resolve("copied/books/Shelf.java"), """
            package copied.books;

            import bookworm.Manager;
            import bookworm.Model;
            import bookworm.fields.CharField;

            public class Shelf extends Model {
                public static final Manager<Shelf> objects = Manager.of(Shelf.class);

                @CharField(maxLength = 20) public String label;
            }
            """);
    }

    @Test
    void models_and_schema_go_together_from_nothing_and_back_with_every_row_in_place() throws IOException {
        assertThat(run("makemigrations").lines()).containsExactly("No changes detected");
        assertThat(run("makemigrations", "--check").exitCode()).isZero();
        assertThat(run("load")).satisfies(refused -> {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).contains("books.M0001_Initial is not applied. Run 'migrate' first.");
        });
        assertThat(run("migrate").lines()).containsExactly("Operations to perform:", "  Apply all migrations: books",
            "Running migrations:", "  Applying books.M0001_Initial... OK");
        assertThat(run("load").exitCode()).isZero();
        List<String> before = rows("SELECT * FROM \"books_book\" ORDER BY \"id\"");
        assertThat(before).hasSize(167);

        changeModels();
        Console made = run("makemigrations", "--rename", "Book.pages=pageCount");
        assertThat(made.err()).isEmpty();
        assertThat(made.lines()).startsWith("Migrations for 'books':")
            .anyMatch(line -> line.endsWith("M0002_Shelf_remove_book_books_book_isbn_54becd_idx_and_more.java"))
            .endsWith("    + Create model Shelf", "    - Remove index books_book_isbn_54becd_idx from book",
                "    ~ Rename field pages on book to pageCount", "    + Add field language to book", "    + Add field shelf to book");
        assertThat(migrations()).hasSize(2);

        assertThat(run("showmigrations").lines()).containsExactly("books", " [X] M0001_Initial", " [ ] " + name(1));
        assertThat(run("migrate").lines()).last().isEqualTo("  Applying books." + name(1) + "... OK");
        assertThat(run("makemigrations", "--check").exitCode()).isZero();
        assertThat(rows("SELECT \"language\", COUNT(*), COUNT(\"shelf_id\") FROM \"books_book\" GROUP BY \"language\""))
            .containsExactly("en|167|0|");
        assertThat(rows("SELECT SUM(\"page_count\") FROM \"books_book\"")).isNotEqualTo(List.of("0|"));

        assertThat(run("migrate", "books", "0001").lines()).last().isEqualTo("  Unapplying books." + name(1) + "... OK");
        assertThat(rows("SELECT * FROM \"books_book\" ORDER BY \"id\"")).isEqualTo(before);
        assertThat(rows("SELECT COUNT(*) FROM \"books_book_tags\"")).isNotEqualTo(List.of("0|"));
        assertThat(run("migrate", "books", "zero").exitCode()).isZero();
        assertThat(rows("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"))
            .containsExactly("bookworm_migrations|");
    }

    private String name(int index) throws IOException {
        return migrations().get(index).getFileName().toString().replace(".java", "");
    }

    @Test
    void a_renaming_is_asked_for_and_never_guessed() throws IOException {
        edit("Book", "public int pages = 0;", "public int sheets = 0;");
        Console asked = run("makemigrations");
        assertThat(asked.exitCode()).isEqualTo(1);
        assertThat(asked.err()).contains("Was books.Book.pages renamed to sheets?")
            .contains("Say --rename Book.pages=sheets, or --not-renamed Book.pages.");

        assertThat(run("makemigrations", "--not-renamed", "Book.pages", "--dry-run").lines())
            .contains("    - Remove field pages from book", "    + Add field sheets to book");
        assertThat(migrations()).hasSize(1);
    }

    @Test
    void rows_that_are_there_need_a_value_for_a_field_without_a_default() throws IOException {
        edit("Tag", "public String name;", "public String name;\n    @CharField(maxLength = 9) public String colour;");
        assertThat(run("makemigrations").err()).contains("books.Tag.colour: It may not be null and has no default")
            .contains("Say --default Tag.colour=VALUE.");

        assertThat(run("makemigrations", "--default", "Tag.colour=the \"old\" red", "--name", "tag colours").exitCode()).isZero();
        assertThat(migrations()).last().asString().endsWith("M0002_Tag_colours.java");
        assertThat(Files.readString(migrations().get(1)))
            .contains("new AddField(\"Tag\", \"colour\", field(CharField.class, \"maxLength\", 9), \"the \\\"old\\\" red\")");
        assertThat(run("sqlmigrate", "books", "0002").lines()).containsExactly(
            "ALTER TABLE \"books_tag\" ADD COLUMN \"colour\" VARCHAR(9) DEFAULT 'the \"old\" red' NOT NULL;",
            "ALTER TABLE \"books_tag\" ALTER COLUMN \"colour\" DROP DEFAULT;");
        assertThat(run("sqlmigrate", "books", "0002", "--backwards").lines())
            .containsExactly("ALTER TABLE \"books_tag\" DROP COLUMN \"colour\";");
    }

    @Test
    void a_value_for_a_text_is_a_text_also_where_it_reads_like_something_else() throws IOException {
        edit("Tag", "public String name;", "public String name;\n    @CharField(maxLength = 9) public String colour;");

        run("makemigrations", "--default", "Tag.colour=true", "--name", "tag colours");
        assertThat(Files.readString(migrations().get(1))).contains("field(CharField.class, \"maxLength\", 9), \"true\")");
    }

    @Test
    void a_value_that_the_field_does_not_take_is_refused_when_it_is_given() throws IOException {
        edit("Tag", "public String name;", "public String name;\n    @IntegerField public Integer weight;");
        edit("Tag", "import bookworm.fields.CharField;", "import bookworm.fields.CharField;\nimport bookworm.fields.IntegerField;");

        assertThat(run("makemigrations", "--default", "Tag.weight=heavy").err()).contains("expected a whole number but got \"heavy\"");
    }

    @Test
    void two_migrations_made_at_the_same_time_are_put_one_after_the_other() throws IOException {
        run("makemigrations", "books", "--empty", "--name", "one");
        Path one = migrations().get(1);
        String hidden = Files.readString(one);
        Files.delete(one);
        run("makemigrations", "books", "--empty", "--name", "two");
        Files.writeString(one, hidden);

        assertThat(run("migrate").err()).contains("books.M0002_One and books.M0002_Two both come last in books", "makemigrations --merge");
        assertThat(run("makemigrations", "--merge").lines()).contains("Merging books", "  Branch M0002_One", "  Branch M0002_Two");
        assertThat(run("migrate").lines()).last().asString().startsWith("  Applying books.M0003_Merge_");
    }

    @Test
    void what_would_be_done_is_shown_before_it_is() throws IOException {
        assertThat(run("migrate", "--plan").lines()).startsWith("Planned operations:", "books.M0001_Initial", "    Create model Author");
        assertThat(rows("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")).isEmpty();
    }

    @Test
    void what_is_not_there_is_told_with_the_choices() throws IOException {
        assertThat(run("migrate", "boks").err()).contains("No installed app with label 'boks'. There is books.");
        assertThat(run("migrate", "books", "0009").err()).contains("No migration of books begins with '0009'", "M0001_Initial");
        assertThat(run("makemigrations", "--empty").err()).contains("at least one app label");
    }

    @Test
    void migrate_says_when_the_models_are_ahead() throws IOException {
        run("migrate");
        edit("Tag", "public String name;", "public String name;\n    @CharField(maxLength = 9) public String colour = \"red\";");

        assertThat(run("migrate").lines()).contains("  No migrations to apply.",
            "  Run 'makemigrations' to make new migrations, and then re-run 'migrate' to apply them.");
    }
}
