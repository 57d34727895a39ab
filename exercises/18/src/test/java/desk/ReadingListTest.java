package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "18.5", title = "A reading list in an order")
@ReadAgain("Step 4: set is a difference")
class ReadingListTest {

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final ReadingList winter;
    private final ReadingList summer;

    ReadingListTest() {
        Schema.create(ReadingList.class, Title.class, Place.class);
        for (String name : List.of("Ulysses", "Emma", "Persuasion", "The Castle", "Dracula", "Orlando")) {
            Title.objects.create(title -> title.name = name);
        }
        summer = ReadingList.objects.create(list -> list.name = "summer");
        winter = ReadingList.objects.create(list -> list.name = "winter");
    }

    private static Title title(String name) { return Title.objects.get("name", name); }

    private static void append(ReadingList list, String... names) {
        for (String name : names) {
            run(() -> list.append(title(name)));
        }
    }

    private static void move(ReadingList list, String name, int position) {
        Title title = title(name);
        run(() -> list.move(title, position));
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void titles_are_linked_through_places() {
        append(winter, "Emma");

        Optional<Relation> titles = Models.meta(ReadingList.class).relation("titles");
        assertThat(titles).as("A list has a many-to-many field called titles.").isPresent();
        assertThat(titles.orElseThrow().kind()).as("titles is many to many.").isEqualTo(Relation.Kind.MANY_TO_MANY);
        assertThat(titles.orElseThrow().field().model()).as("The rows that link a list to its titles are places: through = Place.class.")
            .isSameAs(Models.meta(Place.class));
    }

    @Test
    void titles_stand_in_the_order_in_which_they_were_appended() {
        append(winter, "Persuasion", "Emma", "Dracula");

        assertThat(names(winter)).as("Persuasion came first, then Emma, then Dracula.").containsExactly("Persuasion", "Emma", "Dracula");
        assertThat(positions(winter)).as("Positions count from 0.").containsExactly(0, 1, 2);
        assertThat(names(summer)).as("Nothing was appended to the other list.").isEmpty();
    }

    @Test
    void each_list_has_an_order_of_its_own() {
        append(summer, "Dracula", "Emma", "Persuasion");
        append(winter, "Persuasion", "Emma", "Dracula");

        assertThat(names(winter)).as("Each title is on two lists. It is the place on this list that counts, and each title comes once.")
            .containsExactly("Persuasion", "Emma", "Dracula");
        assertThat(names(summer)).as("It is the place on this list that counts, and each title comes once.").containsExactly("Dracula", "Emma", "Persuasion");
        assertThat(positions(winter)).as("Each list counts from 0.").containsExactly(0, 1, 2);
        append(winter, "Ulysses");
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(names(winter)).as("The list is what the rows say now.").endsWith("Ulysses");
            assertThat(queries.count()).as("A list takes one query.").isEqualTo(1);
        }
    }

    @Test
    void a_title_is_on_a_list_once() {
        append(winter, "Persuasion", "Emma", "Persuasion");

        assertThat(names(winter)).as("Persuasion was on the list already, and stays where it is.").containsExactly("Persuasion", "Emma");
        append(winter, "Dracula");
        assertThat(positions(winter)).as("A title that is there already takes no position.").containsExactly(0, 1, 2);
    }

    @Test
    void a_title_moves_down_and_those_between_move_up() {
        append(summer, "Emma", "Ulysses", "Orlando", "Persuasion");
        append(winter, "Ulysses", "Emma", "Persuasion", "The Castle", "Dracula");
        move(winter, "Emma", 3);

        assertThat(names(winter)).as("Emma moved from 1 to 3: the two between moved up by one.")
            .containsExactly("Ulysses", "Persuasion", "The Castle", "Emma", "Dracula");
        assertThat(positions(winter)).as("No gap, and no position twice.").containsExactly(0, 1, 2, 3, 4);
        assertThat(names(summer)).as("The other list is not touched.").containsExactly("Emma", "Ulysses", "Orlando", "Persuasion");
        assertThat(positions(summer)).as("The other list is not touched.").containsExactly(0, 1, 2, 3);
    }

    @Test
    void a_title_moves_up_and_those_between_move_down() {
        append(winter, "Ulysses", "Emma", "Persuasion", "The Castle", "Dracula");
        move(winter, "Dracula", 1);
        assertThat(names(winter)).as("Dracula moved from 4 to 1: the three between moved down by one.")
            .containsExactly("Ulysses", "Dracula", "Emma", "Persuasion", "The Castle");
        move(winter, "Persuasion", 0);

        assertThat(names(winter)).as("Persuasion moved from 3 to the top.").containsExactly("Persuasion", "Ulysses", "Dracula", "Emma", "The Castle");
        assertThat(positions(winter)).as("No gap, and no position twice: who stood behind does not move.").containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void a_title_may_stay_where_it_is() {
        append(winter, "Ulysses", "Emma", "Persuasion");
        move(winter, "Emma", 1);

        assertThat(names(winter)).as("Emma had position 1.").containsExactly("Ulysses", "Emma", "Persuasion");
        assertThat(positions(winter)).as("Emma had position 1, and still has: nothing else moves.").containsExactly(0, 1, 2);
    }

    @Test
    void a_move_takes_four_queries_at_most() {
        append(winter, "Ulysses", "Emma", "Persuasion", "The Castle", "Dracula", "Orlando");
        Title ulysses = title("Ulysses");
        try (QueryLog queries = QueryLog.capture()) {
            run(() -> winter.move(ulysses, 5));
            assertThat(queries.count()).as("A move takes four queries at most. Those between need one UPDATE, in which the database counts"
                + " (chapter 11), and not one for each. The title keeps its row: to delete it and insert another takes more.").isLessThanOrEqualTo(4);
        }
    }

    @Test
    void what_cannot_be_is_refused_and_changes_nothing() {
        append(winter, "Ulysses", "Emma", "Persuasion");
        append(summer, "Dracula");
        for (int position : List.of(-1, 3)) {
            assertThatThrownBy(() -> winter.move(title("Emma"), position), "A list of three has the positions 0, 1 and 2: " + position
                + " is none of them.").as("A position that is not there is an IllegalArgumentException.").isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> winter.move(title("Dracula"), 0), "Dracula is on another list, and was moved on this one.")
            .as("A title that is not on the list is an IllegalArgumentException.").isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> winter.drop(title("Dracula")), "Dracula is on another list, and was dropped from this one.")
            .as("A title that is not on the list is an IllegalArgumentException.").isInstanceOf(IllegalArgumentException.class);

        assertThat(names(winter)).as("What was refused changed the list.").containsExactly("Ulysses", "Emma", "Persuasion");
        assertThat(positions(winter)).as("What was refused moved others.").containsExactly(0, 1, 2);
        assertThat(names(summer)).as("The other list is not touched.").containsExactly("Dracula");
    }

    @Test
    void what_is_dropped_leaves_no_gap() {
        append(summer, "Emma", "Ulysses");
        append(winter, "Ulysses", "Emma", "Persuasion", "The Castle");
        run(() -> winter.drop(title("Emma")));

        assertThat(Title.objects.filter("name", "Emma").exists()).as("What is dropped is the link, and not the title.").isTrue();
        assertThat(names(winter)).as("Emma is off the list, and the others are as they were.").containsExactly("Ulysses", "Persuasion", "The Castle");
        assertThat(positions(winter)).as("Emma had position 1. Those behind moved up by one.").containsExactly(0, 1, 2);
        assertThat(names(summer)).as("On the other list, Emma stays.").containsExactly("Emma", "Ulysses");
        append(winter, "Dracula");
        assertThat(names(winter)).as("Behind the last one.").containsExactly("Ulysses", "Persuasion", "The Castle", "Dracula");
    }

    private static List<String> names(ReadingList list) { return orFail(list::inOrder).stream().map(title -> title.name).toList(); }

    private static List<Integer> positions(ReadingList list) {
        return Place.objects.filter("list", list).orderBy("position").valuesFlat("position").list().stream().map(each -> (Integer) each).toList();
    }

    private static void run(Runnable action) {
        orFail(() -> {
            action.run();
            return null;
        });
    }

    private static <T> T orFail(Supplier<T> action) {
        try {
            return action.get();
        } catch (BookwormException | IllegalArgumentException | NullPointerException | NoSuchElementException e) {
            throw new AssertionError((e instanceof IntegrityError && e.getMessage().contains("Unique") ? "A title that is on the list was put"
                + " there again: look first. " : "") + "It ended with " + e, e);
        }
    }
}
