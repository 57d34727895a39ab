package bookworm;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Library;
import books.Tag;
import bookworm.db.Database;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An empty library, whose tags tell what transactions have left behind. */
abstract class TaggedLibrary {

    static final class Stop extends RuntimeException {
        Stop() {
            super("stop");
        }
    }

    Database library;
    final List<String> ran = new ArrayList<>();

    @BeforeEach
    void open() {
        library = Library.openEmpty();
    }

    @AfterEach
    void close() {
        library.close();
    }

    static void add(String name) {
        Tag.objects.create(tag -> tag.name = name);
    }

    static List<String> tags() {
        return Tag.objects.all().orderBy("name").valuesFlat("name", String.class).list();
    }

    static void rolledBack(Runnable block) {
        assertThatThrownBy(() -> Database.atomic(() -> {
            block.run();
            throw new Stop();
        })).isInstanceOf(Stop.class);
    }
}
