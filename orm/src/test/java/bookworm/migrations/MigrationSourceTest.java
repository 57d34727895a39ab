package bookworm.migrations;

import static bookworm.Expressions.check;
import static bookworm.Expressions.f;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static bookworm.Expressions.unique;
import static bookworm.Expressions.value;
import static bookworm.Functions.upper;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.Model;
import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.FieldState;
import bookworm.meta.IndexState;
import bookworm.meta.Models;
import bookworm.migrations.MigrationMaker.Made;
import bookworm.migrations.Operations.*;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration's source is Java that compiles, and says what was found. */
class MigrationSourceTest {

    private static final String PACKAGE = "shop.books.migrations";

    @TempDir
    private Path folder;

    /** The migrations as they are when their sources are compiled and found again in their package. */
    private List<Migration> compiled(List<Made> made) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Made each : made) {
            files.add(Files.writeString(folder.resolve(each.name() + ".java"), each.source(PACKAGE)));
        }
        return compiledFiles(files);
    }

    private List<Migration> compiledFiles(List<Path> files) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            assertThat(compiler.getTask(errors, manager, null, List.of("-d", classes.toString(), "-Xlint:all", "-Werror"), null,
                manager.getJavaFileObjectsFromPaths(files)).call()).as("what the compiler says: %s", errors).isTrue();
        }
        return MigrationFinder.find(PACKAGE, new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader()));
    }

    private void assertSame(List<Made> made) throws IOException {
        List<Migration> found = compiled(made);
        assertThat(found).extracting(Migration::label).containsExactlyElementsOf(made.stream().map(each -> "books." + each.name()).toList());
        for (int i = 0; i < made.size(); i++) {
            assertThat(found.get(i).operations()).isEqualTo(made.get(i).operations());
            assertThat(found.get(i).dependencies()).isEqualTo(made.get(i).dependencies());
        }
    }

    @Test
    void each_operation_is_read_as_it_was_written() throws IOException {
        assertSame(List.of(new Made("books", "M0001_Initial", List.of(), List.of(
            new CreateModel("Book", map("id", field(AutoField.class), "title", field(CharField.class, "maxLength", 20, "initial",
                "a \"quoted\" \\ text,\n\tof ünïcode \uD83D\uDCD6")), map("ordering", List.of("-title"), "managed", true),
                List.of(new IndexState("by_title", List.of("-title"))), List.of(unique("once", "title"))),
            new DeleteModel("Author"), new RenameModel("Book", "Novel"), new AlterModelTable("Book", "tomes"), new AlterModelTable("Book", null),
            new AlterModelOptions("Book", map("ordering", List.of())),
            new AddField("Book", "pages", field(BigIntegerField.class, "initial", 5L, "dbDefault", List.of("6")), 7),
            new AlterField("Book", "price", field(FloatField.class, "nullable", true, "initial", -1.5), "it's"),
            new RemoveField("Book", "pages"), new RenameField("Book", "pages", "pageCount"),
            new AddField("Book", "genre", field(CharField.class, "maxLength", 3, "choices", List.of("FIC", "Fiction"))),
            new AddIndex("Book", new IndexState("by_pages", List.of("pages"))), new RemoveIndex("Book", "by_pages"),
            new RenameIndex("Book", "a", "b"), new RemoveConstraint("Book", "once")))));
    }

    @Test
    void conditions_are_read_as_they_were_written() throws IOException {
        List<Operation> operations = new ArrayList<>();
        List.of(q("pages__gte", 0), q(q("pages__gte", 0), q("pages__lt", f("limit"))), not(q("genre", "FIC")),
            q("genre", "FIC").or(q("pages__gt", 400)).or(not(q("title__in", List.of("a", "b")).and(q("isnull", true)))),
            q("a", 1).xor(q("b", 2)).and(q("day__gt", LocalDate.of(2024, 2, 29))), q("price__lt", new BigDecimal("1.50")))
            .forEach(condition -> operations.add(new AddConstraint("Book", check("rule" + operations.size(), condition))));
        assertSame(List.of(new Made("books", "M0001_Rules", List.of("books.M0000_Before"), operations)));
    }

    @Test
    void a_condition_that_computes_is_read_as_it_was_written() throws IOException {
        assertSame(List.of(new Made("books", "M0001_Rules", List.of(), List.of(
            new AddConstraint("Book", check("margin", q("price__lte", f("cost").times(2)))),
            new AddConstraint("Book", check("sum", q("a", value(1).plus(f("b").minus("2.5")).dividedBy(f("c").mod(3L)).negate())))))));
    }

    @Test
    void a_value_of_each_usual_kind_is_read_as_it_was_written() throws IOException {
        List<Object> values = List.of(1, -2L, 1e-7, Double.NaN, Double.NEGATIVE_INFINITY, new BigDecimal("1.50"), true, "it's",
            LocalDate.of(2024, 2, 29), Instant.EPOCH, new UUID(1, 2));

        assertSame(List.of(new Made("books", "M0001_Rules", List.of(), List.of(
            new AddConstraint("Book", check("rule", q("n__in", values))),
            new AddField("Book", "weight", field(FloatField.class, "initial", Double.NaN), Double.POSITIVE_INFINITY)))));
    }

    private static void assertRefused(Object value, String message) {
        Made made = new Made("books", "M0001_Rules", List.of(), List.of(new AddConstraint("Book", check("rule", q("title", value)))));

        assertThatThrownBy(() -> made.source(PACKAGE)).isInstanceOf(MigrationError.class).hasMessageContaining(message);
    }

    @Test
    void a_value_that_no_java_is_known_for_is_refused_rather_than_written_wrong() {
        List.of(upper("title"), new BigInteger("99999999999999999999"), 'c', 1.5f, Duration.ofDays(1))
            .forEach(value -> assertRefused(value, "or write the operation that has it by hand"));
    }

    private enum Genre implements Choice {
        FICTION;

        @Override public Object value() {
            return "FIC";
        }

        @Override public String label() {
            return "Fiction";
        }
    }

    @Test
    void an_enum_of_the_models_has_no_place_in_a_migration_but_its_value_has() throws IOException {
        assertRefused(Genre.FICTION, "$Genre, such as FICTION: give a plain value in its place (of a choice, its value())");
        assertSame(List.of(new Made("books", "M0001_Rules", List.of(), List.of(
            new AddConstraint("Book", check("rule", q("genre", Genre.FICTION.value())))))));
    }

    private enum Branch implements Choice {
        HARBOUR;

        @Override public Object value() {
            return new UUID(1, 2);
        }

        @Override public String label() {
            return "At the harbour";
        }
    }

    static class Desk extends Model {
        @UUIDField Branch branch = Branch.HARBOUR;
    }

    @Test
    void choices_that_are_uuids_are_read_as_they_were_written() throws IOException {
        Map<String, FieldState> fields = Models.meta(Desk.class).state().fields();

        assertThat(fields.get("branch").options()).containsEntry("choices", List.of(new UUID(1, 2), "At the harbour"));
        assertSame(List.of(new Made("books", "M0001_Desk", List.of(), List.of(new CreateModel("Desk", fields)))));
    }

    @Test
    void whatever_is_found_is_read_as_it_was_written() throws IOException {
        List<Made> made = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            List<Migration> migrations = new ArrayList<>();
            for (ProjectState state : new RandomModels(new Random(seed)).states(3)) {
                for (Made each : MigrationMaker.make(new MigrationGraph(migrations), state, new NeverRenamed())) {
                    migrations.add(new TestMigration(each));
                    made.add(new Made("books", "M%04d_Random".formatted(made.size()), each.dependencies(), each.operations()));
                }
            }
        }
        assertThat(made).hasSizeGreaterThan(60);
        assertSame(made);
    }

    @Test
    void a_migration_that_cannot_be_made_says_why() throws IOException {
        Path source = Files.writeString(folder.resolve("M0001_Broken.java"), """
            package shop.books.migrations;
            import bookworm.migrations.*;
            import java.util.List;
            public final class M0001_Broken implements Migration {
                public M0001_Broken() { throw new IllegalStateException("no list of genres"); }
                public List<String> dependencies() { return List.of(); }
                public List<Operation> operations() { return List.of(); }
            }
            """);

        assertThatThrownBy(() -> compiledFiles(List.of(source))).isInstanceOf(MigrationError.class)
            .hasMessageContaining("The constructor of the migration shop.books.migrations.M0001_Broken failed")
            .hasMessageContaining("no list of genres");
    }

    @Test
    void migrations_are_found_in_a_jar() throws IOException {
        compiled(List.of(new Made("books", "M0001_Initial", List.of(), List.of(new DeleteModel("Author")))));
        Path jar = folder.resolve("shop.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            String file = PACKAGE.replace('.', '/') + "/M0001_Initial.class";
            Files.createDirectories(files.getPath(file).getParent());
            Files.copy(folder.resolve("classes").resolve(file), files.getPath(file));
        }

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(MigrationFinder.find(PACKAGE, loader)).extracting(Migration::label).containsExactly("books.M0001_Initial");
        }
    }

    private record NeverRenamed() implements Questioner {

        @Override public boolean isRenamed(bookworm.meta.ModelState gone, bookworm.meta.ModelState added) {
            return false;
        }

        @Override public boolean isRenamed(String model, String gone, String added) {
            return false;
        }

        @Override public Object valueForNewField(String model, String name, bookworm.meta.FieldState field) {
            return 1;
        }

        @Override public Optional<Object> valueForNulls(String model, String name, bookworm.meta.FieldState field) {
            return Optional.of("1");
        }
    }
}
