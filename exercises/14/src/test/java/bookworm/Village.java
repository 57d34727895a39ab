package bookworm;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.*;

/** A branch of the library in a village, and what refers to it. The copies are named first, and so they are met before the shelves. */
@Timeout(60)
abstract class Village {

    static class Branch extends Model {
        static final Manager<Branch> objects = Manager.of(Branch.class);
    }

    static class Copy extends Model {
        static final Manager<Copy> objects = Manager.of(Copy.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Branch> branch = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Shelf> shelf = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Copy> sequelOf = ref();
    }

    static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Branch> branch = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Plan> plan = ref();
    }

    static class Note extends Model {
        static final Manager<Note> objects = Manager.of(Note.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "notes") final Ref<Copy> copy = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true, relatedName = "compared") final Ref<Copy> other = ref();
    }

    /** A member of a branch, who stays when it goes. */
    static class Member extends Model {
        static final Manager<Member> objects = Manager.of(Member.class);

        @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true) final Ref<Branch> branch = ref();
    }

    /** A plan of shelves, which is drawn for one of them. */
    static class Plan extends Model {
        static final Manager<Plan> objects = Manager.of(Plan.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true, relatedName = "drawings") final Ref<Shelf> first = ref();
    }

    final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    final Branch bolton;
    final Branch strabane;

    Village() {
        Schema.create(Branch.class, Copy.class, Shelf.class, Plan.class, Note.class, Member.class);
        bolton = Branch.objects.create(branch -> { });
        strabane = Branch.objects.create(branch -> { });
    }

    @AfterEach
    final void close() { library.close(); }

    static Shelf shelf(Branch branch) { return Shelf.objects.create(shelf -> shelf.branch.set(branch)); }

    static Copy copy(Branch branch, Shelf shelf, Copy sequelOf) {
        return Copy.objects.create(copy -> {
            copy.branch.set(branch);
            copy.shelf.set(shelf);
            copy.sequelOf.set(sequelOf);
        });
    }

    static Note note(Copy copy, Copy other) {
        return Note.objects.create(note -> {
            note.copy.set(copy);
            note.other.set(other);
        });
    }

    Map<String, Integer> deleted(Supplier<Deletion> deletion) { return orFail(deletion).byModel(); }

    /** The same, where the test knows better what a refusal of the database means. */
    Map<String, Integer> deleted(Supplier<Deletion> deletion, String otherwise) {
        try {
            return Bound.run(deletion).byModel();
        } catch (IntegrityError e) {
            throw new AssertionError(otherwise + "\n" + e.getMessage(), e);
        }
    }

    /** What it means in these tests when the database refuses a deletion. */
    abstract String refusedSince();

    <T> T orFail(Supplier<T> action) {
        try {
            return Bound.run(action);
        } catch (StackOverflowError | Bound.Endless e) {
            throw new AssertionError("It never came to an end: " + repeated(e), e);
        } catch (IntegrityError e) {
            throw new AssertionError("The database refused it: " + refusedSince() + "\n" + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new AssertionError("It ended with " + e, e);
        }
    }

    /** Which method of the collector was at work again and again. */
    private static String repeated(Throwable endless) {
        List<String> methods = Stream.of(endless.getStackTrace()).map(StackTraceElement::getMethodName).toList();
        if (Collections.frequency(methods, "deleteRows") > 1) {
            return "deleteRows began a new deletion, which called deleteRows. Send the statement yourself, by executor.update.";
        }
        return methods.contains("addReferringFirst") ? "models that refer to each other were visited again and again."
            : "rows that refer to each other were followed again and again.";
    }

    static List<Sql> sent(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.entries().stream().map(QueryLog.Entry::sql).toList();
        }
    }

    /** The statements of a kind, without the number of their parameters. */
    static List<String> shapes(List<Sql> sent, String kind) {
        return sent.stream().map(Sql::text).filter(sql -> sql.startsWith(kind)).map(sql -> sql.replaceAll("\\(\\?.*?\\)", "(?)")).toList();
    }
}
