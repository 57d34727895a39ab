package bookworm.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.errors.DatabaseError;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CurrentDatabaseTest {

    @Test
    void the_database_opened_last_is_the_current_one() {
        try (Database first = TestLibrary.open(); Database second = TestLibrary.open()) {
            assertThat(Database.current()).isSameAs(second).isNotSameAs(first);
        }
    }

    @Test
    void closing_the_current_database_leaves_none_and_the_error_says_what_to_do() {
        TestLibrary.open().close();

        assertThatThrownBy(Database::current).isInstanceOf(DatabaseError.class)
            .hasMessage("No database is open. Open one first: Database.open(\"jdbc:h2:mem:library\").");
    }

    @Test
    void closing_an_older_database_leaves_the_newer_one_current() {
        Database older = TestLibrary.open();
        try (Database newer = TestLibrary.open()) {
            older.close();

            assertThat(Database.current()).isSameAs(newer);
        }
    }

    @Test
    void a_database_that_cannot_be_opened_does_not_become_current() {
        try (Database library = TestLibrary.open()) {
            assertThatThrownBy(() -> Database.open("jdbc:nosuch:library")).isInstanceOf(DatabaseError.class);

            assertThat(Database.current()).isSameAs(library);
        }
    }

    @Test
    void all_threads_share_it() {
        try (Database library = TestLibrary.open()) {
            assertThat(CompletableFuture.supplyAsync(Database::current).join()).isSameAs(library);
        }
    }

    @Test
    void it_speaks_the_dialect_of_its_product() {
        try (Database library = TestLibrary.open()) {
            assertThat(library.dialect()).isInstanceOf(H2Dialect.class);
        }
    }
}
