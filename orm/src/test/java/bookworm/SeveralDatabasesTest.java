package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Library;
import books.Tag;
import bookworm.db.Database;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two libraries, of which each statement reaches the one that was meant. */
@Contract
class SeveralDatabasesTest {

    private Database archive;
    private Database library;

    @BeforeEach
    void open() {
        archive = Library.openEmpty();
        add("archive's");
        library = Library.openEmpty();
        add("library's");
    }

    @AfterEach
    void close() {
        library.close();
        archive.close();
    }

    private static void add(String name) {
        Tag.objects.create(tag -> tag.name = name);
    }

    private static List<String> tags() {
        return Tag.objects.orderBy("name").valuesFlat("name", String.class).list();
    }

    private static List<String> in(Database database) {
        return database.use(() -> tags());
    }

    @Test
    void the_database_opened_last_is_the_current_one() {
        assertThat(Database.current()).isSameAs(library);
        assertThat(tags()).containsExactly("library's");
    }

    @Test
    void when_it_is_closed_the_one_opened_before_is_current_again() {
        library.close();

        assertThat(tags()).containsExactly("archive's");
    }

    @Test
    void to_close_another_leaves_the_current_one_as_it_is() {
        archive.close();

        assertThat(tags()).containsExactly("library's");
    }

    @Test
    void a_queryset_asks_and_changes_the_database_that_it_names() {
        QuerySet<Tag> archived = Tag.objects.using(archive);

        assertThat(archived.get().name).isEqualTo("archive's");
        assertThat(archived.filter("name", "library's").exists()).isFalse();
        archived.update("name", "changed");
        assertThat(in(archive)).containsExactly("changed");
        archived.delete();
        assertThat(in(archive)).isEmpty();
        assertThat(in(library)).containsExactly("library's");
    }

    @Test
    void a_database_in_use_gets_everything() {
        archive.use(() -> {
            Database.atomic(() -> add("new"));
            assertThat(tags()).containsExactly("archive's", "new");
        });

        assertThat(in(library)).containsExactly("library's");
    }

    @Test
    void a_database_is_in_use_for_the_thread_that_says_so_and_no_other() {
        archive.use(() -> assertThat(CompletableFuture.supplyAsync(SeveralDatabasesTest::tags).join())
            .containsExactly("library's"));
    }

    @Test
    void one_in_use_inside_another_gives_way_to_it_again() {
        archive.use(() -> {
            assertThat(in(library)).containsExactly("library's");
            assertThat(tags()).containsExactly("archive's");
        });
    }

    @Test
    void after_a_failure_the_database_is_in_use_no_more() {
        assertThatThrownBy(() -> archive.use(() -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);

        assertThat(Database.current()).isSameAs(library);
    }

    @Test
    void a_transaction_of_one_database_is_none_of_the_other() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("undone");
            archive.use(() -> add("kept"));
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);

        assertThat(in(library)).containsExactly("library's");
        assertThat(in(archive)).containsExactly("archive's", "kept");
    }
}
