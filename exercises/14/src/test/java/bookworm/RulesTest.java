package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.sql.SQLException;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "14.2", title = "Your turn: what the key says")
@ReadAgain("Step 3: who forbids, and who is set free")
@Timeout(60)
class RulesTest {

    static class Writer extends Model {
        static final Manager<Writer> objects = Manager.of(Writer.class);
    }

    static class Work extends Model {
        static final Manager<Work> objects = Manager.of(Work.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "works") final Ref<Writer> writer = ref();
        @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true, relatedName = "translations") final Ref<Writer> translator = ref();
        @ForeignKey(onDelete = OnDelete.PROTECT, nullable = true, relatedName = "edited") final Ref<Writer> editor = ref();
    }

    static class Review extends Model {
        static final Manager<Review> objects = Manager.of(Review.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Work> work = ref();
    }

    static class Loan extends Model {
        static final Manager<Loan> objects = Manager.of(Loan.class);

        @ForeignKey(onDelete = OnDelete.PROTECT) final Ref<Work> work = ref();
    }

    /** A quotation: it goes with who quotes, and as long as it is there, its work stays. */
    static class Quote extends Model {
        static final Manager<Quote> objects = Manager.of(Quote.class);

        @ForeignKey(onDelete = OnDelete.RESTRICT) final Ref<Work> work = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Writer> by = ref();
    }

    /** Two works on one page. */
    static class Comparison extends Model {
        static final Manager<Comparison> objects = Manager.of(Comparison.class);

        @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "left") final Ref<Work> one = ref();
        @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "right") final Ref<Work> two = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Writer> by = ref();
    }

    static class Fan extends Model {
        static final Manager<Fan> objects = Manager.of(Fan.class);

        @ForeignKey(onDelete = OnDelete.SET_DEFAULT, nullable = true, relatedName = "fans") final Ref<Writer> favourite = ref(1L);
        @ForeignKey(onDelete = OnDelete.DO_NOTHING, nullable = true, relatedName = "readers") final Ref<Work> reads = ref();
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final Writer anonymous;
    private final Writer brien;
    private final Work swim;

    RulesTest() {
        Schema.create(Writer.class, Work.class, Review.class, Loan.class, Quote.class, Comparison.class, Fan.class);
        anonymous = Writer.objects.create(writer -> { });
        brien = Writer.objects.create(writer -> { });
        swim = work(brien, null);
    }

    @AfterEach
    void close() { library.close(); }

    private static Work work(Writer writer, Writer translator) {
        return Work.objects.create(work -> {
            work.writer.set(writer);
            work.translator.set(translator);
        });
    }

    private static Loan loan(Work work) { return Loan.objects.create(loan -> loan.work.set(work)); }

    private Quote quote(Writer by) {
        return Quote.objects.create(quote -> {
            quote.work.set(swim);
            quote.by.set(by);
        });
    }

    @Test
    void cascade_goes_along() {
        Review.objects.create(review -> review.work.set(swim));

        assertThat(orFail(brien::delete).byModel()).as("CASCADE: the work goes with its writer, and the review with the work. They are"
            + " collected, and so they are counted.")
            .isEqualTo(Map.of("bookworm.Writer", 1, "bookworm.Work", 1, "bookworm.Review", 1));
        assertThat(Writer.objects.get()).as("The other writer stays.").isEqualTo(anonymous);
    }

    @Test
    void set_null_keeps_the_rows_and_empties_their_key_by_one_update() {
        Work translated = work(anonymous, brien);
        work(anonymous, brien);
        Work other = work(anonymous, anonymous);
        List<String> sent = sqlOf(() -> orFail(brien::delete));

        assertThat(Work.objects.filter("writer", anonymous).count()).as("SET_NULL: works that he translated stay.").isEqualTo(3);
        assertThat(Work.objects.get("pk", translated.id).translator.key()).as("SET_NULL: the key becomes null.").isNull();
        assertThat(Work.objects.get("pk", other.id).translator.key()).as("A work by another translator keeps its key.").isEqualTo(anonymous.id);
        assertThat(sent.stream().filter(sql -> sql.startsWith("UPDATE \"bookworm_work"))).as("Two works lose their translator, by one UPDATE.").hasSize(1);
    }

    @Test
    void set_default_gives_them_the_key_of_a_new_object() {
        Fan.objects.create(fan -> fan.favourite.set(brien));
        Fan.objects.create(fan -> fan.favourite.set(brien));
        List<String> sent = sqlOf(() -> orFail(brien::delete));

        assertThat(Fan.objects.filter("favourite", anonymous).count()).as("SET_DEFAULT: a new fan's favourite is writer 1, and so is that of"
            + " these two now.").isEqualTo(2);
        assertThat(sent.stream().filter(sql -> sql.startsWith("UPDATE \"bookworm_fan"))).as("SET_DEFAULT: two fans are given the default, by one"
            + " UPDATE.").hasSize(1);
    }

    @Test
    void what_is_set_free_is_not_counted() {
        work(anonymous, brien);
        Fan.objects.create(fan -> fan.favourite.set(brien));

        assertThat(orFail(brien::delete).byModel()).as("A work was set free of its translator, and a fan has another favourite: both stay, so neither"
            + " is counted among what went.").isEqualTo(Map.of("bookworm.Writer", 1, "bookworm.Work", 1));
    }

    @Test
    void protect_forbids_it_and_names_the_rows_and_the_key() {
        Loan one = loan(swim);
        Loan two = loan(swim);
        ProtectedError error = refused(ProtectedError.class, brien::delete);

        assertThat(new ArrayList<Object>(error.protectedObjects())).as("Both loans are in the way: the error holds a row for each guard.")
            .containsExactlyInAnyOrder(one, two);
        assertThat(error).as("PROTECT is no RESTRICT: a RestrictedError is for those.").isNotInstanceOf(RestrictedError.class);
        assertThat(error.getMessage()).as("The message names the key that forbids it, by its model and its name.").containsPattern("\\bLoan\\b")
            .containsPattern("\\bwork\\b");
        assertThat(Work.objects.get()).as("Nothing is deleted.").isEqualTo(swim);
    }

    @Test
    void protect_forbids_it_even_where_its_row_would_go() {
        swim.editor.set(brien);
        swim.save();
        ProtectedError error = refused(ProtectedError.class, brien::delete, "He edits his own work, which would go along with him. PROTECT forbids"
            + " it in any case: note a Guard for each row, whether it was collected before or not.");

        assertThat(error.protectedObjects()).as("The work that he edits is in the way.").isEqualTo(List.of(swim));
    }

    @Test
    void what_is_forbidden_writes_nothing() {
        work(anonymous, brien);
        Fan.objects.create(fan -> fan.favourite.set(brien));
        Review.objects.create(review -> review.work.set(swim));
        loan(swim);
        List<String> sent = sqlOf(() -> refused(ProtectedError.class, brien::delete));

        assertThat(sent).as("Somebody forbids it in the end. What should be written waits in unread until that is known.")
            .allMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    void restrict_forbids_it_where_its_row_stays() {
        Quote quote = quote(anonymous);
        RestrictedError error = refused(RestrictedError.class, brien::delete);

        assertThat(error.protectedObjects()).as("The quotation would stay, without its work.").isEqualTo(List.of(quote));
        assertThat(error.getMessage()).as("The message names the key that forbids it, by its model and its name.").containsPattern("\\bQuote\\b")
            .containsPattern("\\bwork\\b");
    }

    @Test
    void restrict_lets_it_go_where_its_row_goes_too() {
        quote(brien);

        Deletion deletion;
        try {
            deletion = orFail(brien::delete);
        } catch (AssertionError e) {
            if (e.getCause() instanceof ProtectedError) {
                throw new AssertionError("He quotes himself: the quotation restricts the work, and goes along with him. Whether a row goes is"
                    + " known when all is collected, so follow only notes who forbids.", e);
            }
            throw e;
        }
        assertThat(deletion.byModel()).isEqualTo(Map.of("bookworm.Writer", 1, "bookworm.Work", 1, "bookworm.Quote", 1));
    }

    @Test
    void restrict_tells_which_rows_are_in_the_way() {
        quote(brien);
        Quote other = quote(anonymous);

        assertThat(refused(RestrictedError.class, brien::delete).protectedObjects()).as("Of two quotations, one goes along. The other is in the way.")
            .isEqualTo(List.of(other));
    }

    @Test
    void a_row_in_the_way_by_two_keys_is_told_once() {
        Work policeman = work(brien, null);
        Comparison comparison = Comparison.objects.create(each -> {
            each.one.set(swim);
            each.two.set(policeman);
            each.by.set(brien);
        });
        ProtectedError error = refused(ProtectedError.class, brien::delete);

        assertThat(error.protectedObjects()).as("One row is in the way, by two keys: it is listed once.").isEqualTo(List.of(comparison));
        assertThat(error.getMessage()).as("Two keys forbid it, and the message names each.").containsPattern("\\bone\\b")
            .containsPattern("\\btwo\\b");
    }

    @Test
    void rows_of_several_models_may_be_in_the_way() {
        Loan loan = loan(swim);
        Work other = work(anonymous, null);
        Comparison comparison = Comparison.objects.create(each -> {
            each.one.set(swim);
            each.two.set(other);
            each.by.set(anonymous);
        });
        ProtectedError error = refused(ProtectedError.class, swim::delete);

        assertThat(comparison.id).isEqualTo(loan.id);
        assertThat(new ArrayList<Object>(error.protectedObjects())).as("Loan 1 and comparison 1 have one key, and are two rows: both are in the way.")
            .containsExactlyInAnyOrder(loan, comparison);
        assertThat(error.getMessage()).as("Keys of two models forbid it, and the message names both.").containsPattern("\\bLoan\\b")
            .containsPattern("\\bComparison\\b");
    }

    @Test
    void do_nothing_does_not_even_ask() {
        Fan.objects.create(fan -> fan.reads.set(swim));
        List<String> sent = sqlOf(() -> assertThatThrownBy(swim::delete, "DO_NOTHING leaves the fan as it is, and so the database refuses to"
            + " delete the work.").isInstanceOf(IntegrityError.class).isNotInstanceOf(ProtectedError.class));

        assertThat(sent).as("DO_NOTHING: nothing is asked or written of the fans.").noneMatch(sql -> sql.contains("bookworm_fan"));
    }

    private static <E extends ProtectedError> E refused(Class<E> type, Supplier<?> deletion) {
        return refused(type, deletion, "A row that stays forbids it, and yet it was done: note a Guard for it, and let refuse throw a "
            + type.getSimpleName() + ".");
    }

    private static <E extends ProtectedError> E refused(Class<E> type, Supplier<?> deletion, String otherwise) {
        try {
            deletion.get();
        } catch (BookwormException e) {
            if (type.isInstance(e)) {
                return type.cast(e);
            }
            if (e.getCause() instanceof SQLException) {
                throw new AssertionError("Nobody forbade it before the database did: note a Guard for each row that forbids it, and let refuse throw a "
                    + type.getSimpleName() + ".\n" + e.getMessage(), e);
            }
            throw new AssertionError("It is refused by a " + type.getSimpleName() + ", and came as a " + e.getClass().getSimpleName() + ": "
                + e.getMessage(), e);
        } catch (IndexOutOfBoundsException | NullPointerException e) {
            throw new AssertionError("It ended with " + e, e);
        }
        throw new AssertionError(otherwise);
    }

    private static <T> T orFail(Supplier<T> action) {
        try {
            return action.get();
        } catch (IntegrityError e) {
            throw new AssertionError(e instanceof ProtectedError ? "It was refused: " + e.getMessage() : "The database refused it: " + e, e);
        } catch (BookwormException | IndexOutOfBoundsException | NullPointerException | StackOverflowError e) {
            throw new AssertionError("It ended with " + e, e);
        }
    }

    private static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }
}
