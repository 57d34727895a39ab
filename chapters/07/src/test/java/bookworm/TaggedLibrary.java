package bookworm;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.*;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import library.Tag;

/** A library whose tags tell what transactions have left behind. */
abstract class TaggedLibrary extends StoredEmma {

    /** What a block throws to be undone. */
    static final class Stop extends RuntimeException {
        Stop() { super("stop"); }
    }

    final List<String> ran = new ArrayList<>();

    static void add(String name) { Tag.objects.create(tag -> tag.name = name); }

    final List<String> tags() {
        return database.query(Sql.of("SELECT \"name\" FROM \"books_tag\" ORDER BY \"name\""), row -> row.getString(1));
    }

    /** Runs the block in a transaction, or inside the one that runs, and has it undone. */
    static void rolledBack(Runnable block) {
        assertThatThrownBy(() -> Database.atomic(() -> {
            block.run();
            throw new Stop();
        })).isInstanceOf(Stop.class);
    }

    static <T> T inAnotherThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start()).join();
    }
}
