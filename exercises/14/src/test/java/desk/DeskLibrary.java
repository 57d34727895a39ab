package desk;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.time.Duration;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;

/** An empty library of the desk's models, a database of its own for each test. */
abstract class DeskLibrary {

    /** Two rules that no other key of the desk has. */
    static class Fan extends Model {
        static final Manager<Fan> objects = Manager.of(Fan.class);

        @ForeignKey(onDelete = OnDelete.SET_DEFAULT, nullable = true) final Ref<Writer> favourite = ref(1L);
        @ForeignKey(onDelete = OnDelete.DO_NOTHING, nullable = true) final Ref<Work> reads = ref();
    }

    /** Two works on one page, by two keys that forbid. */
    static class Comparison extends Model {
        static final Manager<Comparison> objects = Manager.of(Comparison.class);

        @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "left") final Ref<Work> one = ref();
        @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "right") final Ref<Work> two = ref();
    }

    final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    DeskLibrary() {
        Schema.create(Writer.class, Work.class, Review.class, Portrait.class, Quote.class, Room.class, Crate.class, Fan.class, Comparison.class);
    }

    @AfterEach
    final void close() { library.close(); }

    static Room room(String name, Room behind) {
        return Room.objects.create(room -> {
            room.name = name;
            room.behind.set(behind);
        });
    }

    static Crate crate(String label, Room room) {
        return Crate.objects.create(crate -> {
            crate.label = label;
            crate.room.set(room);
        });
    }

    static Writer writer(String name) { return Writer.objects.create(writer -> writer.name = name); }

    static Work work(String title, Writer writer, Writer translator) {
        return Work.objects.create(work -> {
            work.title = title;
            work.writer.set(writer);
            work.translator.set(translator);
        });
    }

    static Review review(Work work) {
        return Review.objects.create(review -> {
            review.text = "A review of " + work;
            review.work.set(work);
        });
    }

    static Portrait portrait(Writer writer) {
        return Portrait.objects.create(portrait -> {
            portrait.painter = "Brother Barnabas";
            portrait.writer.set(writer);
        });
    }

    static Quote quote(Work work, Writer by) {
        return Quote.objects.create(quote -> {
            quote.words = "from " + work;
            quote.work.set(work);
            quote.by.set(by);
        });
    }

    static <T> T orFail(Supplier<T> action) { return orFail(action, "It did not come to an end."); }

    /** For rows in a circle. An answer that walks in memory asks nothing while it goes round, so it is given some time, and no more. */
    static <T> T endsOrFails(Supplier<T> action, String endless) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> orFail(action, endless), endless);
    }

    private static <T> T orFail(Supplier<T> action, String endless) {
        try {
            return Bound.run(action);
        } catch (StackOverflowError | Bound.Endless e) {
            throw new AssertionError(endless, e);
        } catch (BookwormException | IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw new AssertionError("It ended with " + e, e);
        }
    }

    static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }
}
