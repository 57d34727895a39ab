package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "18.6", title = "Friends, from both sides")
@ReadAgain("Step 2: a way of two hops")
class ReaderTest {

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final Map<String, Reader> readers = new HashMap<>();

    ReaderTest() {
        Schema.create(Reader.class);
        for (String name : List.of("Zoe", "Ann", "Bob", "Carl", "Dora", "Eve", "Finn", "Gus", "Hal")) {
            readers.put(name, Reader.objects.create(reader -> reader.name = name));
        }
    }

    private Reader reader(String name) { return readers.get(name); }

    private void befriend(String name, String... others) {
        Reader[] friends = List.of(others).stream().map(this::reader).toArray(Reader[]::new);
        run(() -> reader(name).befriend(friends));
    }

    @AfterEach
    void close() { library.close(); }

    private List<String> friends(String name) { return reader(name).friends.orderBy("name").valuesFlat("name").list().stream().map(String::valueOf).toList(); }

    @Test
    void friends_are_friends_from_both_sides() {
        befriend("Ann", "Bob", "Carl");

        assertThat(friends("Ann")).as("Ann made two friends.").containsExactly("Bob", "Carl");
        assertThat(friends("Bob")).as("Ann made friends with Bob, so he has her for a friend.").containsExactly("Ann");
        assertThat(friends("Carl")).as("Bob and Carl have a friend in common, and are no friends of each other.").containsExactly("Ann");
        assertThat(Reader.objects.filter("friends__name", "Ann").orderBy("name").valuesFlat("name").list())
            .as("A lookup through friends finds those who have Ann for a friend.").isEqualTo(List.of("Bob", "Carl"));
        assertThat(Reader.objects.filter("friends__name", "Bob").valuesFlat("name").list())
            .as("A lookup through friends works in both directions: Ann has Bob for a friend.").isEqualTo(List.of("Ann"));
    }

    @Test
    void to_make_friends_again_changes_nothing() {
        befriend("Ann", "Bob");
        befriend("Bob", "Ann", "Carl");
        befriend("Ann", "Bob");

        assertThat(friends("Ann")).as("Bob is Ann's friend, once.").containsExactly("Bob");
        assertThat(friends("Bob")).as("Ann is Bob's friend, once.").containsExactly("Ann", "Carl");
        befriend("Ann", "Dora");
        assertThat(friends("Ann")).as("Ann made one more friend. Who was her friend before still is.").containsExactly("Bob", "Dora");
    }

    @Test
    void nobody_is_a_friend_of_herself() {
        Reader ann = Reader.objects.get("name", "Ann");

        assertThatThrownBy(() -> reader("Ann").befriend(reader("Bob"), ann), "Ann became a friend of herself.")
            .as("Nobody is a friend of herself: an IllegalArgumentException says so. Two objects of one row are one reader.")
            .isInstanceOf(IllegalArgumentException.class);
        assertThat(friends("Ann")).as("It was refused, and half of it has happened.").isEmpty();
        assertThat(friends("Bob")).as("It was refused, and half of it has happened.").isEmpty();
        Reader other = Reader.objects.create(reader -> reader.name = "Ann");
        assertThatCode(() -> reader("Ann").befriend(other)).as("Two readers are called Ann: the other one is not herself.").doesNotThrowAnyException();
        assertThat(friends("Ann")).as("Ann made friends with another Ann.").containsExactly("Ann");
        Reader.objects.create(reader -> {
            reader.id = 1000L;
            reader.name = "Ida";
        });
        assertThatThrownBy(() -> Reader.objects.get("pk", 1000).befriend(Reader.objects.get("pk", 1000)), "Ida became a friend of herself. A key is a"
            + " Long, an object: == says of two Longs whether they are one object, and equals says whether they are one number.")
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void many_friends_take_four_queries_at_most() {
        try (QueryLog queries = QueryLog.capture()) {
            befriend("Ann", "Bob", "Carl", "Dora", "Eve", "Finn");
            assertThat(queries.count()).as("Five friends at once: look and insert, from this side and from the other. One INSERT takes many rows.")
                .isLessThanOrEqualTo(4);
        }
        befriend("Ann");
        assertThat(friends("Ann")).as("To make no friends is nothing to do.").hasSize(5);
    }

    @Test
    void a_friendship_ends_from_both_sides() {
        befriend("Ann", "Bob", "Carl");
        befriend("Bob", "Carl");
        try (QueryLog queries = QueryLog.capture()) {
            run(() -> reader("Bob").unfriend(reader("Ann")));
            assertThat(queries.count()).as("Two links end: two queries.").isLessThanOrEqualTo(2);
        }

        assertThat(friends("Bob")).as("Bob ended it with Ann, and with nobody else.").containsExactly("Carl");
        assertThat(friends("Ann")).as("Bob ended it with Ann: she has him for a friend no more.").doesNotContain("Bob");
        assertThat(friends("Ann")).as("Bob ended it with Ann, and she lost Carl as well. Only the two links between her and Bob go: a set's"
            + " through() gives the links of all readers.").containsExactly("Carl");
        run(() -> reader("Bob").unfriend(reader("Zoe")));
        assertThat(friends("Bob")).as("Who is no friend is passed over.").containsExactly("Carl");
    }

    @Test
    void friends_of_friends_are_suggested() {
        befriend("Ann", "Bob", "Carl", "Dora");
        befriend("Bob", "Zoe", "Eve");
        befriend("Carl", "Eve", "Dora");
        befriend("Dora", "Finn");
        befriend("Zoe", "Finn");

        assertThat(suggestions("Ann")).as("Ann is no friend of her own, although all her friends have her for a friend.").doesNotContain("Ann");
        assertThat(suggestions("Ann")).as("Carl is a friend of Bob's friend Eve, and of Dora. But Ann's friends need not be suggested to her.")
            .doesNotContain("Bob", "Carl", "Dora");
        assertThat(suggestions("Ann")).as("Each one is suggested once, however many friends they have in common.").doesNotHaveDuplicates();
        assertThat(suggestions("Ann")).as("Eve has two friends in common with Ann, and comes first. Finn and Zoe have one each, and come by name. (Zoe"
            + " was the first reader.)").containsExactly("Eve", "Finn", "Zoe");
    }

    @Test
    void what_counts_is_the_friends_in_common() {
        befriend("Ann", "Bob", "Carl");
        befriend("Bob", "Zoe", "Eve");
        befriend("Carl", "Zoe");
        befriend("Eve", "Dora", "Finn", "Gus", "Hal");

        assertThat(suggestions("Ann")).as("Zoe has two friends in common with Ann, and Eve one. That Eve has five friends in all does not count,"
            + " and no friend counts twice: filter first, and count over the join that is there (chapter 17).")
            .containsExactly("Zoe", "Eve");
    }

    @Test
    void who_has_no_friends_gets_no_suggestions() {
        befriend("Ann", "Bob");

        assertThat(suggestions("Zoe")).as("Zoe has no friends, so there are no friends of friends.").isEmpty();
        assertThat(suggestions("Ann")).as("Bob has no other friends.").isEmpty();
    }

    @Test
    void a_namesake_is_suggested() {
        readers.put("Ann 2", Reader.objects.create(reader -> reader.name = "Ann"));
        befriend("Bob", "Ann", "Ann 2");

        assertThat(suggestions("Ann")).as("Bob has two friends called Ann. Each of them is suggested to the other: keys say who is who.")
            .containsExactly("Ann");
        readers.put("Bob 2", Reader.objects.create(reader -> reader.name = "Bob"));
        befriend("Bob", "Bob 2");
        assertThat(suggestions("Ann")).as("Bob has a friend who is called Bob, too. Ann's friend is another Bob: keys say who is who.")
            .containsExactly("Ann", "Bob");
    }

    @Test
    void suggestions_take_two_queries_at_most() {
        befriend("Ann", "Bob", "Carl", "Dora");
        List.of("Bob", "Carl", "Dora").forEach(name -> befriend(name, "Eve", "Finn"));
        try (QueryLog queries = QueryLog.capture()) {
            suggestions("Ann");
            assertThat(queries.count()).as("Ann has three friends, and each of them was asked. At most two queries, however many friends there are.")
                .isLessThanOrEqualTo(2);
        }
    }

    private List<String> suggestions(String name) { return orFail(reader(name)::suggestions).stream().map(each -> each.name).toList(); }

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
            throw new AssertionError("It ended with " + e, e);
        }
    }
}
