package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import bookworm.meta.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;
import org.junit.jupiter.api.*;

@Exercise(value = "14.3", title = "Your turn: who refers goes first")
@ReadAgain("Step 4: who refers goes first")
class ReferringFirstTest extends Village {

    @Override String refusedSince() { return "a row was still there that refers to one that was to go. Who refers goes first."; }

    @Test
    void rows_go_by_their_condition_without_being_read() {
        Copy copy = copy(bolton, shelf(bolton), null);
        note(copy, null);
        note(copy, null);

        List<Sql> sent = sent(() -> assertThat(deleted(Note.objects.filter("other", null)::delete)).as("Two notes went by one statement. The rows"
            + " are counted, under the label of their model: bookworm.Note.").isEqualTo(Map.of("bookworm.Note", 2)));
        assertThat(sent.stream().map(Sql::text).filter(sql -> sql.startsWith("DELETE"))).as("deleteRows deletes all rows of its queryset by one"
            + " DELETE, which has the queryset's condition.").hasSize(1);
        assertThat(sent).as("Nobody refers to a note, so none is read: deleteRows only writes.").hasSize(1);
    }

    @Test
    void each_model_that_is_left_is_added_once() {
        List<String> order = order(Branch.class, Shelf.class);

        assertThat(order).as("run calls addReferringFirst for each model that was collected. One that has been added is not in left any more, and"
            + " is not added again.").doesNotHaveDuplicates();
        assertThat(order).as("Branches and shelves were collected, and nothing else: these are added, and no model that is not in left.")
            .containsExactlyInAnyOrder("Branch", "Shelf");
    }

    @Test
    void models_that_refer_to_each_other_come_to_an_end() {
        assertThat(order(Shelf.class, Plan.class)).as("A plan is drawn for a shelf that stands in it: the two models refer to each other, and each"
            + " is added once.").containsExactlyInAnyOrder("Shelf", "Plan");
    }

    @Test
    void who_refers_goes_before_what_it_refers_to() {
        shelf(bolton);
        List<Sql> sent = sent(() -> assertThat(deleted(bolton::delete)).as("A shelf went, and a branch: each is counted under the label of its own"
            + " model.").isEqualTo(Map.of("bookworm.Branch", 1, "bookworm.Shelf", 1)));

        assertThat(order(sent)).as("A shelf refers to its branch, so it is deleted first.").containsExactly("shelf", "branch");
    }

    @Test
    void the_order_is_that_of_the_keys_and_not_that_of_the_walk() {
        copy(bolton, shelf(bolton), null);

        for (List<String> each : List.of(order(Branch.class, Shelf.class, Copy.class), order(Branch.class, Copy.class, Shelf.class))) {
            assertThat(each).as("Copies refer to shelves and to branches, and shelves to branches. However they lie in left, copies come first and"
                + " branches last.").containsExactly("Copy", "Shelf", "Branch");
        }
        assertThat(order(sent(() -> orFail(bolton::delete)))).as("The copies were met before the shelves, and refer to them: copies,"
            + " shelves, branch.").containsExactly("copy", "shelf", "branch");
        assertThat(Copy.objects.exists() || Shelf.objects.exists()).as("All that was collected is deleted.").isFalse();
    }

    @Test
    void models_that_refer_over_others_go_before_those() {
        Plan plan = Plan.objects.create(each -> { });
        Shelf shelf = shelf(bolton);
        shelf.plan.set(plan);
        shelf.save();
        copy(bolton, shelf, null);

        assertThat(order(sent(() -> orFail(plan::delete)))).as("A shelf stands in the plan, and a copy on the shelf: the copies refer to the"
            + " plan over the shelves, and go first.").containsExactly("copy", "shelf", "plan");
    }

    @Test
    void only_what_was_collected_is_in_the_order() {
        assertThat(order(sent(() -> orFail(strabane::delete)))).as("Strabane has no shelf, and no copy: there was one DELETE.")
            .containsExactly("branch");
        assertThat(Branch.objects.get()).isEqualTo(bolton);
    }

    @Test
    void rows_that_refer_to_each_other_go_once() {
        Shelf shelf = shelf(bolton);
        Plan plan = Plan.objects.create(each -> each.first.set(shelf));
        shelf.plan.set(plan);
        shelf.save();

        assertThat(deleted(shelf::delete)).as("A plan is drawn for a shelf that stands in it: each is deleted once.")
            .isEqualTo(Map.of("bookworm.Shelf", 1, "bookworm.Plan", 1));
    }

    @Test
    void each_statement_is_one_delete_and_adds_to_the_counts() {
        Shelf shelf = shelf(bolton);
        library.update(Sql.of("INSERT INTO \"bookworm_copy\" (\"branch_id\", \"shelf_id\") SELECT ?, ? FROM SYSTEM_RANGE(1, 250)", bolton.id,
            shelf.id));

        List<Sql> sent = sent(() -> {
            Deletion deletion = orFail(bolton::delete);
            assertThat(deletion.byModel()).as("250 copies go by three statements, of a hundred keys at most. The counts are added up.")
                .containsEntry("bookworm.Copy", 250).containsEntry("bookworm.Shelf", 1);
            assertThat(deletion.total()).isEqualTo(252);
        });
        assertThat(order(sent)).as("deleteRows deletes all rows of its queryset by one DELETE.").containsExactly("copy", "copy", "copy", "shelf",
            "branch");
        assertThat(sent.stream().map(sql -> sql.text().replaceAll("\\(\\?.*?\\)", "(...)")).dropWhile(sql -> !sql.startsWith("DELETE"))).as("What is deleted was found before, or need"
            + " not be read: deleteRows only writes.").noneMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    void a_model_may_go_by_several_ways() {
        Shelf shelf = shelf(bolton);
        Copy one = copy(bolton, shelf, null);
        Copy two = copy(bolton, shelf, null);
        note(one, null);
        note(one, two);
        note(two, null);
        Copy three = copy(strabane, shelf(strabane), null);
        note(three, one);

        assertThat(deleted(bolton::delete)).as("Three notes are about copies that go, and a fourth compares one with such a copy: they go"
            + " by two statements.").containsEntry("bookworm.Note", 4);
    }

    @Test
    void what_went_is_counted_and_not_what_was_collected() {
        Branch same = Branch.objects.get("pk", bolton.id);
        orFail(bolton::delete);

        assertThat(orFail(same::delete)).as("The row was gone already: nothing went, and so there is nothing to count, not even a 0.")
            .isEqualTo(new Deletion(0, Map.of()));
        assertThat(orFail(strabane::delete)).as("One branch went, nothing else.").isEqualTo(new Deletion(1, Map.of("bookworm.Branch", 1)));
    }

    /** The names of the models in the order that addReferringFirst brings them into, called for one after the other. */
    private List<String> order(Class<?>... collected) {
        List<ModelMeta> models = Stream.of(collected).map(Models::meta).toList();
        List<ModelMeta> order = new ArrayList<>();
        Set<ModelMeta> left = Bound.asked(Set.class, new LinkedHashSet<>(models));
        List<ModelMeta> added = Bound.asked(List.class, order);
        models.forEach(model -> orFail(() -> addReferringFirst(model, left, added)));
        return order.stream().map(ModelMeta::name).toList();
    }

    private static Object addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
        try {
            Method method = Collector.class.getDeclaredMethod("addReferringFirst", ModelMeta.class, Set.class, List.class);
            method.setAccessible(true);
            return method.invoke(null, model, left, order);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which tables the DELETEs were about, but for notes, which go by their conditions before all others. */
    private static List<String> order(List<Sql> sent) {
        return sent.stream().map(Sql::text).filter(sql -> sql.startsWith("DELETE")).map(sql ->
            sql.replaceAll("DELETE FROM \"bookworm_(\\w+)\".*", "$1")).filter(table -> !table.equals("note")).toList();
    }
}
