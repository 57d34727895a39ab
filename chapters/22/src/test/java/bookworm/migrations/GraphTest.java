package bookworm.migrations;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.MigrationError;
import bookworm.migrations.Operations.RenameModel;
import java.util.*;
import org.junit.jupiter.api.Test;

/** Which migration comes after which, and what to do when two people made one at the same time. */
class GraphTest extends MigratedBooks {

    private static final Migration EMMAS = after(INITIAL, "M0002_Emmas");
    private static final Migration FLANNS = after(INITIAL, "M0002_Flanns");

    @Test
    void dependencies_give_the_order_and_not_numbers_nor_where_they_stand() {
        Migration second = after(INITIAL, "M0009_Second");
        Migration third = after(second, "M0002_Third");

        assertThat(new MigrationGraph(List.of(third, second, INITIAL)).migrations()).containsExactly(INITIAL, second, third);
    }

    @Test
    void a_dependency_that_is_not_there_is_told_with_the_nearest() {
        assertThatThrownBy(() -> graph(new Named("books", "M0002_Lost", List.of("books.M0001_Inital"), List.of())))
            .isInstanceOf(MigrationError.class).hasMessage("books.M0002_Lost depends on books.M0001_Inital, which is not there."
                + " Did you mean 'books.M0001_Initial'? Choices: books.M0001_Initial, books.M0002_Lost.");
    }

    @Test
    void a_circle_is_told() {
        assertThatThrownBy(() -> graph(new Named("books", "M0002_A", List.of("books.M0002_B"), List.of()),
            new Named("books", "M0002_B", List.of("books.M0002_A"), List.of()))).isInstanceOf(MigrationError.class)
            .hasMessage("These depend on each other in a circle: books.M0002_A, books.M0002_B.");
    }

    @Test
    void two_that_come_last_in_one_app_are_refused_before_anything_runs() {
        assertThatThrownBy(() -> migrate(EMMAS, FLANNS)).isInstanceOf(MigrationError.class)
            .hasMessage("Conflicting migrations: books.M0002_Emmas and books.M0002_Flanns both come last in books. "
                + "To put one after the other, run makemigrations --merge.");
        assertThat(report).isEmpty();
        assertThatCode(() -> graph(PAGES, SHELF).refuseConflicts()).as("one in each app").doesNotThrowAnyException();
    }

    @Test
    void one_that_comes_after_both_puts_them_in_order() {
        MigrationMaker.Made merge = MigrationMaker.empty(graph(EMMAS, FLANNS), "books");
        migrate(EMMAS, FLANNS, merge);

        assertThat(merge.label()).isEqualTo("books.M0003_Merge_M0002_Emmas_M0002_Flanns");
        assertThat(merge.dependencies()).containsExactly(EMMAS.label(), FLANNS.label());
        assertThat(report).last().isEqualTo("Applying books.M0003_Merge_M0002_Emmas_M0002_Flanns... OK");
    }

    @Test
    void the_last_one_of_an_app_is_the_one_that_no_other_of_it_needs() {
        assertThat(graph(PAGES, ISBN, SHELF).leaves("books")).containsExactly(ISBN);
        assertThat(graph(PAGES, SHELF).leaves("books")).as("another app does not count").containsExactly(PAGES);
        assertThat(graph(EMMAS, FLANNS).leaves("books")).containsExactly(EMMAS, FLANNS);
        assertThat(graph().leaves("shelves")).isEmpty();
    }

    @Test
    void a_migration_is_found_by_how_its_name_begins_with_or_without_the_letter() {
        assertThat(graph(PAGES, ISBN).find("books", "0002")).isEqualTo(PAGES);
        assertThat(graph(PAGES, ISBN).find("books", "M0003_B")).isEqualTo(ISBN);
    }

    @Test
    void no_such_beginning_or_more_than_one_are_told() {
        assertThatThrownBy(() -> graph(PAGES).find("books", "0007")).isInstanceOf(MigrationError.class)
            .hasMessageStartingWith("No migration of books begins with '0007'.").hasMessageContaining("M0001_Initial, M0002_Book_pages");
        assertThatThrownBy(() -> graph(EMMAS, FLANNS).find("books", "0002")).isInstanceOf(MigrationError.class)
            .hasMessageStartingWith("More than one migration of books begins with '0002'.");
    }

    @Test
    void the_models_after_all_of_them_are_known_without_a_database() {
        database.close();

        assertThat(graph(after(INITIAL, "M0002_Novel", new RenameModel("Book", "Novel"))).state().models())
            .containsOnlyKeys("books.Author", "books.Novel");
    }

    @Test
    void a_migration_is_called_after_its_class_and_package() {
        Migration here = new Migration() {
            @Override public List<String> dependencies() { return List.of(); }

            @Override public List<Operation> operations() { return List.of(); }
        };

        assertThat(here.label()).isEqualTo("bookworm." + here.getClass().getSimpleName());
    }
}
