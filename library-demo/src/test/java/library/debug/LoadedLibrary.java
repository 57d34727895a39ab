package library.debug;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import java.util.UUID;
import library.Console;

/** A library in memory with its 167 books. */
final class LoadedLibrary {

    private LoadedLibrary() { }

    static Database open() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        assertThat(Console.run("migrate", "--database", url).exitCode()).isZero();
        assertThat(Console.run("load", "--database", url).exitCode()).isZero();
        return Database.open(url);
    }
}
