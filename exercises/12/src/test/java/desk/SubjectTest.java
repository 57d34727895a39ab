package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.RelatedSet;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.lang.reflect.Field;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.*;

@Exercise(value = "12.5", title = "A tree of subjects")
@ReadAgain("Step 5: the other end")
class SubjectTest {

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    private long lastKey = 1000;

    SubjectTest() { Schema.create(Subject.class); }

    @AfterEach
    void close() { library.close(); }

    /** Its key is a large one, and so another Long each time that it is read. */
    private Subject top(String name) {
        try {
            return Subject.objects.create(subject -> {
                subject.id = ++lastKey;
                subject.name = name;
            });
        } catch (IntegrityError e) {
            throw new AssertionError("The row of a subject without a parent was refused. A subject at the top has none: the key may be null.", e);
        }
    }

    private static Subject again(Subject subject) { return Subject.objects.get("pk", subject.id); }

    @Test
    @ReadAgain("Step 1: a field that leads to a model")
    void a_subject_refers_to_its_parent() {
        Subject literature = top("Literature");
        orFail(() -> literature.add("Ireland"));

        Optional<Relation> parent = Models.meta(Subject.class).relation("parent");
        assertThat(parent).as("A subject has a foreign key called parent.").isPresent();
        assertThat(parent.orElseThrow().target()).as("The parent of a subject is a subject.").isSameAs(Models.meta(Subject.class));
        assertThat(parent.orElseThrow().field().nullable()).as("A subject at the top has no parent: the key may be null.").isTrue();
    }

    @Test
    void its_other_end_is_declared() throws IllegalAccessException {
        Subject literature = top("Literature");
        Subject ireland = orFail(() -> literature.add("Ireland"));

        assertThat(Subject.class.getDeclaredFields()).as("A subject has the other end of its key, called children.").extracting(Field::getName)
            .contains("children");
        Field children = Stream.of(Subject.class.getDeclaredFields()).filter(field -> field.getName().equals("children")).findFirst().orElseThrow();
        children.setAccessible(true);
        assertThat(children.get(literature)).as("children is the other end of parent: a RelatedSet.").isInstanceOf(RelatedSet.class);
        assertThat(((RelatedSet<?>) children.get(literature)).list()).as("children leads to the subjects right below.").isEqualTo(List.of(ireland));
    }

    @Test
    void children_are_listed_in_the_order_in_which_they_were_added() {
        Subject literature = top("Literature");
        List.of("Ireland", "England", "Austria").forEach(name -> orFail(() -> literature.add(name)));
        Subject history = top("History");
        orFail(() -> history.add("Rome"));

        assertThat(names(literature))
            .as("The children of Literature, by their position, and nobody else's.").containsExactly("Ireland", "England", "Austria");
        assertThat(positions(literature)).as("Positions count from 0 below each parent.").containsExactly(0, 1, 2);
        assertThat(positions(history)).as("Positions count from 0 below each parent.").containsExactly(0);
        assertThat(names(literature.inOrder().get(0))).as("Ireland has no children yet.").isEmpty();
    }

    @Test
    void what_was_added_is_saved_below_its_parent() {
        Subject literature = top("Literature");
        Subject ireland = orFail(() -> literature.add("Ireland"));

        assertThat(ireland.id).as("add() saves the new subject.").isNotNull();
        assertThat(library.query(Sql.of("SELECT \"parent_id\" FROM " + table() + " WHERE \"id\" = ?", ireland.id), row -> row.getLong(1)))
            .as("The key of the parent is in the row.").containsExactly(literature.id);
    }

    @Test
    void the_order_is_the_databases_of_now() {
        Subject literature = top("Literature");
        Subject ireland = orFail(() -> literature.add("Ireland"));
        orFail(() -> literature.add("England"));
        orFail(literature::inOrder);
        ireland.position = 7;
        ireland.save();

        try (QueryLog queries = QueryLog.capture()) {
            assertThat(names(literature)).as("Ireland has position 7 now. The list is what the rows say now.").containsExactly("England", "Ireland");
            assertThat(queries.count()).as("A list takes one query.").isEqualTo(1);
        }
    }

    @Test
    void the_path_goes_from_the_top_down() {
        Subject novels = novels();

        assertThat(orFail(novels::path)).as("From the top down, with / between.").isEqualTo("Literature / Ireland / Novels");
        assertThat(orFail(top("History")::path)).as("A subject at the top is its own path.").isEqualTo("History");
        Subject read = again(novels);
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(orFail(read::path)).isEqualTo("Literature / Ireland / Novels");
            assertThat(queries.count()).as("Two subjects stand above Novels, and each is read once.").isLessThanOrEqualTo(2);
        }
    }

    @Test
    void it_moves_with_all_below_it_and_becomes_the_last() {
        Subject novels = novels();
        Subject history = top("History");
        orFail(() -> history.add("Rome"));
        Subject ireland = Subject.objects.get("name", "Ireland");
        moveTo(ireland, history);

        assertThat(names(history)).as("It becomes the last child of the other one.").containsExactly("Rome", "Ireland");
        assertThat(positions(history)).as("It comes after those that are there.").containsExactly(0, 1);
        assertThat(ireland.position).as("The object that was moved knows its new position, as its row does.").isEqualTo(1);
        assertThat(orFail(ireland::path)).as("The object that was moved knows its new parent, as its row does.").isEqualTo("History / Ireland");
        assertThat(orFail(again(novels)::path)).as("What stands below it moves along.").isEqualTo("History / Ireland / Novels");
        assertThat(names(Subject.objects.get("name", "Literature"))).as("It is no child of the old parent any more.").isEmpty();
    }

    @Test
    void among_its_own_siblings_it_becomes_the_last() {
        Subject literature = top("Literature");
        List.of("Ireland", "England", "Austria").forEach(name -> orFail(() -> literature.add(name)));
        moveTo(Subject.objects.get("name", "Ireland"), literature);

        assertThat(names(literature)).as("Ireland was moved to the parent that it had: it becomes the last child there.")
            .containsExactly("England", "Austria", "Ireland");
        assertThat(Set.copyOf(positions(literature))).as("No two of them share a position.").hasSize(3);
    }

    @Test
    void another_object_of_the_parent_adds_behind_the_same_children() {
        Subject literature = top("Literature");
        orFail(() -> literature.add("Ireland"));
        Subject read = again(literature);
        orFail(() -> read.add("England"));
        orFail(() -> literature.add("Austria"));

        assertThat(positions(literature)).as("Literature was read a second time, and both objects got children: the rows say which position is"
            + " free, and no object can remember it.").containsExactly(0, 1, 2);
    }

    @Test
    void after_a_move_the_positions_still_tell_children_apart() {
        Subject literature = top("Literature");
        List.of("Ireland", "England", "Austria").forEach(name -> orFail(() -> literature.add(name)));
        moveTo(Subject.objects.get("name", "Ireland"), top("History"));
        orFail(() -> literature.add("Wales"));

        assertThat(names(literature)).as("England, Austria, and then Wales, which came last.").containsExactly("England", "Austria", "Wales");
        assertThat(Set.copyOf(positions(literature))).as("Ireland has moved away. The number of children is now the position of the last"
            + " one, and two children"
            + " share it: take the one after the last.").hasSize(3);
        moveTo(Subject.objects.get("name", "England"), top("Geography"));
        moveTo(top("Latin"), literature);
        assertThat(positions(literature)).as("England has moved away as well, and Latin came from elsewhere: it stands behind the last child,"
            + " and shares no position with it.").doesNotHaveDuplicates();
        assertThat(names(literature)).as("Whoever moves here stands behind the last child.").containsExactly("Austria", "Wales", "Latin");
    }

    @Test
    void the_last_child_is_not_the_one_that_was_made_last() {
        Subject literature = top("Literature");
        List.of("Ireland", "England", "Austria").forEach(name -> orFail(() -> literature.add(name)));
        moveTo(Subject.objects.get("name", "Ireland"), literature);
        orFail(() -> literature.add("Wales"));
        assertThat(positions(literature)).as("Ireland is the last child, though its key is the smallest, and Wales comes behind it: the last"
            + " is the one with the largest position.").doesNotHaveDuplicates();
        assertThat(names(literature)).as("Wales was added behind Ireland, the last.").containsExactly("England", "Austria", "Ireland", "Wales");
    }

    @Test
    void none_stands_below_itself() {
        Subject novels = novels();
        Subject literature = Subject.objects.get("name", "Literature");
        for (Subject below : List.of(literature, again(literature), Subject.objects.get("name", "Ireland"), novels)) {
            try (QueryLog queries = QueryLog.capture()) {
                assertThatThrownBy(() -> literature.moveTo(below), "Literature was moved below " + below.name + ", which is Literature or"
                    + " stands below it. The tree is a circle now: walk up from there, and compare by equals, ids as well.")
                    .as("Literature cannot be moved below " + below.name + ": an IllegalArgumentException says so. Walk up from there:"
                        + " whoever meets the subject itself,"
                        + " equal by its row, stands below it.").isInstanceOf(IllegalArgumentException.class);
                assertThat(queries.sql()).as("Nothing may be written where the move is refused.").noneMatch(sql -> sql.startsWith("UPDATE"));
            }
            assertThat(literature.position).as("The move was refused, and the object in memory has another position: look first, and change"
                + " it afterwards.").isZero();
        }
        assertThat(orFail(literature::path)).as("The object in memory is as it was, at the top.").isEqualTo("Literature");
    }

    @Test
    void a_name_says_not_where_it_stands() {
        Subject art = top("Art");
        Subject arts = top("Arts");
        moveTo(art, arts);
        assertThat(names(arts)).as("Art stands below Arts now: the names begin alike, and that means nothing.").containsExactly("Art");
        Subject namesake = top("Arts");
        moveTo(arts, namesake);
        assertThat(names(namesake)).as("Two subjects may have one name. They are two rows.").containsExactly("Arts");
    }

    private Subject novels() {
        Subject literature = top("Literature");
        Subject ireland = orFail(() -> literature.add("Ireland"));
        return orFail(() -> ireland.add("Novels"));
    }

    private static List<String> names(Subject subject) { return orFail(subject::inOrder).stream().map(child -> child.name).toList(); }

    private static List<Integer> positions(Subject subject) { return orFail(subject::inOrder).stream().map(child -> child.position).toList(); }

    private static String table() { return "\"" + Models.meta(Subject.class).table() + "\""; }

    private static void moveTo(Subject subject, Subject other) {
        try {
            subject.moveTo(other);
        } catch (IllegalArgumentException e) {
            throw new AssertionError(subject.name + " does not stand above " + other.name + ", and the move was refused: whether it does, only"
                + " the way up from " + other.name + " tells, by parents and not by names. " + e, e);
        } catch (BookwormException | NullPointerException | StackOverflowError e) {
            throw new AssertionError("It ended with " + e, e);
        }
    }

    private static <T> T orFail(Supplier<T> action) {
        try {
            return action.get();
        } catch (BookwormException | IllegalArgumentException | NullPointerException | StackOverflowError e) {
            throw new AssertionError("It ended with " + e, e);
        }
    }
}
