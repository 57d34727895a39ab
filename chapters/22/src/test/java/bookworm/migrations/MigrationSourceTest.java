package bookworm.migrations;

import static bookworm.Expressions.*;
import static bookworm.Functions.upper;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.MigrationMaker.Made;
import bookworm.migrations.Operations.*;
import desk.Shout;
import java.io.*;
import java.math.BigDecimal;
import java.net.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import javax.tools.*;
import library.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration is written as Java that compiles, and is found again in its package as it was. */
class MigrationSourceTest {

    private static final String PACKAGE = "shop.books.migrations";

    @TempDir
    private Path folder;

    private static Made made(String name, Operation... operations) {
        return new Made("books", name, List.of("shop.M1"), List.of(operations));
    }

    /** Writes the sources, compiles them, and finds them again. */
    private List<Migration> compiled(List<Made> made) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Made each : made) {
            files.add(Files.writeString(folder.resolve(each.name() + ".java"), each.source(PACKAGE)));
        }
        StringWriter errors = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            assertThat(compiler.getTask(errors, manager, null, List.of("-d", folder.toString(), "-Xlint:all", "-Werror"), null,
                manager.getJavaFileObjectsFromPaths(files)).call()).as("what the compiler says: %s", errors).isTrue();
        }
        return find(folder, PACKAGE);
    }

    private static List<Migration> find(Path place, String packageName) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, Migration.class.getClassLoader())) {
            return MigrationFinder.find(packageName, loader);
        }
    }

    private static List<Migration> find(String packageName) {
        return MigrationFinder.find(packageName, MigrationSourceTest.class.getClassLoader());
    }

    /** A jar of the compiled classes. */
    private Path jar() throws IOException {
        Path jar = folder.resolve("shop.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"));
                DirectoryStream<Path> classes = Files.newDirectoryStream(folder.resolve(PACKAGE.replace('.', '/')))) {
            Path inside = Files.createDirectories(files.getPath(PACKAGE.replace('.', '/')));
            for (Path each : classes) {
                Files.copy(each, inside.resolve(each.getFileName().toString()));
            }
        }
        return jar;
    }

    @Test
    void a_file_reads_like_one_that_was_written_by_hand() {
        assertThat(made("M0002_Pages", new CreateModel("Tag", map("id", field(AutoField.class), "name",
            field(CharField.class, "maxLength", 50, "unique", true)), map("ordering", List.of("-name"))),
            new AddField("Book", "pages", field(IntegerField.class), 474),
            new AddConstraint("Book", check("some", not(q("pages__gt", 0).or(q("a", f("b").times(2))))))).source(PACKAGE))
            .isEqualTo("""
                package shop.books.migrations;

                import static bookworm.Expressions.*;
                import static bookworm.meta.FieldState.field;
                import static bookworm.migrations.Operations.*;

                import bookworm.fields.*;
                import bookworm.meta.*;
                import bookworm.migrations.*;
                import java.util.List;

                public final class M0002_Pages implements Migration {

                    @Override public List<String> dependencies() { return List.of("shop.M1"); }

                    @Override public List<Operation> operations() { return List.of(
                            new CreateModel("Tag", map(
                                "id", field(AutoField.class),
                                "name", field(CharField.class, "maxLength", 50, "unique", true)), map("ordering", List.of("-name"))),
                            new AddField("Book", "pages", field(IntegerField.class), 474),
                            new AddConstraint("Book", check("some", not(q("pages__gt", 0).or(q("a", f("b").times(value(2)))))))); }
                }
                """);
    }

    @Test
    void what_was_made_is_read_as_it_was_written() throws IOException {
        List<Object> values = List.of(1, -2L, 1e-7, Double.NaN, Double.NEGATIVE_INFINITY, new BigDecimal("1.50"), true,
            LocalDate.of(2024, 2, 29), Instant.EPOCH, new UUID(1, 2),
            "it's a \"quoted\" \\ text,\n\tof ünïcode \uD83D\uDCD6 \0, and \\u0041");
        ProjectState library = ProjectState.of(Author.class, Publisher.class, Tag.class, Book.class);
        List<Operation> rules = new ArrayList<>();
        List.of(q("pages__gte", 0), q(q("pages__gte", 0), q("pages__lt", f("limit"))), not(q("genre", "FIC")), q(not(q("genre", "FIC"))),
            q("genre", "FIC").or(q("pages__gt", 400)).or(not(q("title__in", List.of("a", "b")).and(q("isnull", true)))), q(),
            q("a", 1).xor(q("b", 2)).and(q("day__gt", LocalDate.of(2024, 2, 29))), q("price__lte", f("cost").times(2)),
            q("sum", value(1).plus(f("b").minus("2.5")).dividedBy(f("c").mod(3L)).negate()))
            .forEach(condition -> rules.add(new AddConstraint("Book", check("rule" + rules.size(), condition))));

        List<Made> made = List.of(MigrationMaker.make(new MigrationGraph(List.of()), library, null).get(0).named("first"),
            made("M0002_Rules", rules.toArray(Operation[]::new)),
            made("M0003_Others", new AddConstraint("Book", check("values", q("n__in", values))), new RenameModel("Book", "Novel"),
                new AlterModelTable("Book", null), new AlterModelOptions("Book", map()),
                new AlterField("Book", "price", field(FloatField.class, "nullable", true, "initial", -1.5), "it's"),
                new AddIndex("Book", new IndexState("by_pages", List.of("-pages"))), new AddConstraint("Book", unique("once", "title")),
                new RunSql(List.of("SELECT 1"), null), new Shout("Book", "title")));

        assertThat(compiled(made)).extracting(each -> List.of(each.label(), each.dependencies(), each.operations())).isEqualTo(
            made.stream().map(each -> List.of("books." + each.name(), each.dependencies(), each.operations())).toList());
        assertThat(find(jar(), PACKAGE)).as("in a jar").extracting(Migration::label)
            .containsExactly("books.M0001_First", "books.M0002_Rules", "books.M0003_Others");
    }

    @Test
    void a_value_that_no_java_is_known_for_is_refused_rather_than_written_wrong() {
        for (Object value : List.of(upper("title"), 'c', 1.5f, Duration.ofDays(1), Genre.FICTION)) {
            Made made = made("M0001_Rules", new AddConstraint("Book", check("rule", q("title", value))));
            assertThatThrownBy(() -> made.source(PACKAGE)).isInstanceOf(MigrationError.class)
                .hasMessageStartingWith("Migrations do not write a ")
                .hasMessageContaining("give a plain value in its place (of a choice, its value()), or write the operation that has it "
                    + "by hand, in a migration that makemigrations --empty makes.");
        }
    }

    @Test
    void migrations_are_found_in_their_package_by_their_names() {
        assertThat(find("desk.migrations")).extracting(Migration::label).containsExactly("desk.M0001_Initial", "desk.M0002_Shelf_room");
        assertThat(new MigrationGraph(find("desk.migrations")).state().model("desk.Shelf").fields()).containsOnlyKeys("id", "room");
        assertThat(find("no.such.package")).isEmpty();
    }

    @Test
    void a_class_that_is_no_migration_or_cannot_be_made_is_told() {
        assertThatThrownBy(() -> find("desk.wrong")).isInstanceOf(MigrationError.class)
            .hasMessageStartingWith("Cannot make the migration desk.wrong.M1: it needs to be a public class that implements Migration, "
                + "with a public constructor without arguments. java.lang.ClassCastException");
        assertThatThrownBy(() -> find("desk.failing")).isInstanceOf(MigrationError.class)
            .hasMessage("The constructor of the migration desk.failing.M1 failed: java.lang.IllegalStateException: no list of genres");
    }
}
