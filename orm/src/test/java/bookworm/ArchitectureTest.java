package bookworm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house of the package comments, floor by floor. */
class ArchitectureTest {

    /** From the ground up. */
    private static final List<String> FLOORS = List.of("bookworm.errors", "bookworm.db", "bookworm.fields", "bookworm.meta",
        "bookworm.sql", "bookworm.xray", "bookworm.query", "bookworm", "bookworm.schema", "bookworm.migrations");

    private static final JavaClasses BOOKWORM =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("bookworm");

    @Test
    void every_class_stands_on_a_floor() {
        classes().should().resideInAnyPackage(FLOORS.toArray(String[]::new))
            .because("a new package needs its place in FLOORS").check(BOOKWORM);
    }

    /** Which leaves no way for a cycle. */
    @TestFactory
    Stream<DynamicTest> a_floor_knows_nothing_of_those_above() {
        return FLOORS.subList(0, FLOORS.size() - 1).stream().map(floor -> DynamicTest.dynamicTest(floor, () -> {
            List<String> above = FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size());
            noClasses().that().resideInAPackage(floor)
                .should().dependOnClassesThat().resideInAnyPackage(above.toArray(String[]::new)).check(BOOKWORM);
        }));
    }

    @Test
    void only_the_lowest_but_one_floor_touches_connections_and_statements() {
        noClasses().that().resideOutsideOfPackage("bookworm.db")
            .should().dependOnClassesThat().areAssignableTo(java.sql.Connection.class)
            .orShould().dependOnClassesThat().areAssignableTo(java.sql.Statement.class)
            .orShould().dependOnClassesThat().areAssignableTo(javax.sql.DataSource.class)
            .because("every statement runs, is logged and fails in bookworm.db.Database").check(BOOKWORM);
    }

    @Test
    void a_query_is_planned_without_a_database_that_runs() {
        noClasses().that().resideInAnyPackage("bookworm.query", "bookworm.xray")
            .should().dependOnClassesThat().areAssignableTo(bookworm.db.Database.class)
            .because("a query is data, and its plan depends on the dialect alone").check(BOOKWORM);
    }

    @Test
    void errors_are_bookworms_own() {
        noClasses().that().resideInAnyPackage("bookworm", "bookworm.query", "bookworm.meta", "bookworm.sql", "bookworm.schema")
            .should().dependOnClassesThat().areAssignableTo(java.io.UncheckedIOException.class)
            .orShould().callConstructor(RuntimeException.class, String.class)
            .orShould().callConstructor(RuntimeException.class, String.class, Throwable.class)
            .because("whoever catches BookwormException catches all that a user can cause").check(BOOKWORM);
    }

    @Test
    void only_the_trees_the_schema_and_the_dialects_write_sql() throws IOException {
        Pattern statement = Pattern.compile("\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|MERGE INTO|CREATE|ALTER|DROP)[ \"]");
        Path source = Path.of("src/main/java/bookworm");
        try (Stream<Path> files = Files.walk(source)) {
            List<Path> writers = files.filter(file -> file.toString().endsWith(".java"))
                .filter(file -> statement.matcher(read(file)).find()).map(source::relativize).toList();
            assertThat(writers).as("files with SQL in a string; there is one way to make SQL, the tree of bookworm.sql")
                .isNotEmpty().allSatisfy(file -> assertThat(file.toString()).matches("(sql|schema|db|xray)\\W.*"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
