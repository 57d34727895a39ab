package library;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the package comments say of who may know whom. */
class ArchitectureTest {

    private static final JavaClasses DEMO =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("library");

    @Test
    void a_command_knows_a_workspace_and_not_the_program_around_it() {
        noClasses().that().resideInAPackage("library.manage..")
            .should().dependOnClassesThat().resideInAnyPackage("library", "library.books..").check(DEMO);
    }

    @Test
    void what_the_commands_share_knows_none_of_their_packages() {
        noClasses().that().resideInAPackage("library.manage")
            .should().dependOnClassesThat().resideInAPackage("library.manage.(*)..").check(DEMO);
    }

    @Test
    void the_packages_of_commands_do_not_know_each_other() {
        slices().matching("library.manage.(*)..").should().notDependOnEachOther().check(DEMO);
    }

    @Test
    void the_models_know_bookworm_alone() {
        noClasses().that().resideInAPackage("library.books..")
            .should().dependOnClassesThat().resideInAnyPackage("library", "library.manage..").check(DEMO);
    }

    @Test
    void a_migration_knows_the_models_as_they_were_and_not_as_they_are() {
        noClasses().that().resideInAPackage("library.books.migrations")
            .should().dependOnClassesThat().resideInAPackage("library.books").check(DEMO);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/library"))) {
            List<Path> packages = files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
            assertThat(packages).hasSizeGreaterThan(5).allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
        }
    }
}
