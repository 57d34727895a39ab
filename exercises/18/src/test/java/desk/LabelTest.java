package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "18.4", title = "Labels that double")
@ReadAgain("Step 3: links are made and broken")
class LabelTest {

    /** Refers to a topic, and lets nobody delete it. */
    public static class Signpost extends Model {
        @ForeignKey(onDelete = OnDelete.PROTECT) public final Ref<Topic> topic = ref();
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final Topic party;
    private final Topic parties;
    private final Topic war;
    private final Volume emma;
    private final Volume gatsby;
    private final Volume peace;

    LabelTest() {
        Schema.create(Volume.class, Topic.class, Label.class, Signpost.class);
        war = topic("war");
        party = topic("party");
        parties = topic("parties");
        peace = volume("War and Peace");
        gatsby = volume("The Great Gatsby");
        emma = volume("Emma");
    }

    private static Topic topic(String name) { return Topic.objects.create(topic -> topic.name = name); }

    private static Volume volume(String title) { return Volume.objects.create(volume -> volume.title = title); }

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_volume_is_said_to_be_about_a_topic() {
        say(emma, party, "Ann");
        say(emma, war, "Bob");
        say(peace, war, "Carl");

        assertThat(labels()).as("Three labels were said, about three pairs of volume and topic.")
            .containsExactlyInAnyOrder("Emma, party: Ann", "Emma, war: Bob", "War and Peace, war: Carl");
    }

    @Test
    void what_is_said_again_changes_nothing() {
        say(emma, party, "Ann");
        List<?> before = ids();
        say(emma, party, "Bob");

        assertThat(labels()).as("That Emma is about parties was said twice. It is one label, and the first to say it stays.")
            .containsExactly("Emma, party: Ann");
        assertThat(ids()).as("The label was there, and its row is another one now.").isEqualTo(before);
        assertThat(party.volumes.count()).as("One volume is about parties.").isEqualTo(1);
    }

    @Test
    void the_database_refuses_a_second_label() {
        say(emma, party, "Ann");

        assertThatThrownBy(() -> double_(emma, party), "The table took the same label twice. Two desks that look at one moment both see none: only the"
            + " database can refuse the second. Let the model of the links say that volume and topic together are unique.")
            .isInstanceOf(IntegrityError.class);
        assertThatCode(() -> {
            double_(emma, war);
            double_(peace, party);
        }).as("A volume has many topics, and a topic many volumes. Unique are the two together.").doesNotThrowAnyException();
    }

    private static void double_(Volume volume, Topic topic) {
        Label.objects.create(label -> {
            label.volume.set(volume);
            label.topic.set(topic);
            label.saidBy = "desk 2";
        });
    }

    @Test
    void what_was_about_one_topic_is_about_the_other() {
        say(emma, party, "Ann");
        say(gatsby, parties, "Bob");
        say(emma, war, "Carl");
        List<?> before = ids();
        merge(party, parties);

        assertThat(labels()).as("What was about party is about parties now. It is the same label: who said it stays, and labels of other topics"
            + " are not touched.").containsExactlyInAnyOrder("Emma, parties: Ann", "The Great Gatsby, parties: Bob", "Emma, war: Carl");
        assertThat(ids()).as("A label was made anew. The same label is the same row, with another topic.").isEqualTo(before);
        assertThat(Topic.objects.filter("name", "party").exists()).as("The one topic is deleted.").isFalse();
        assertThat(Labels.about(parties)).as("Two volumes are about parties, each of them once.").isEqualTo(List.of(emma, gatsby));
    }

    @Test
    void a_volume_that_was_about_both_keeps_the_label_for_the_other() {
        say(emma, parties, "Bob");
        say(emma, party, "Ann");
        say(gatsby, party, "Ann");
        say(peace, parties, "Carl");
        say(emma, war, "Dora");
        merge(party, parties);

        assertThat(labels()).as("Emma was about both, and about war. That label is none of the two, and stays.").contains("Emma, war: Dora");
        assertThat(labels()).as("Emma was about both, and is about parties once: by the label that says so already.")
            .containsExactlyInAnyOrder("Emma, war: Dora", "Emma, parties: Bob", "The Great Gatsby, parties: Ann", "War and Peace, parties: Carl");
    }

    @Test
    void all_of_it_happens_or_none() {
        say(emma, party, "Ann");
        say(emma, parties, "Bob");
        say(gatsby, party, "Ann");
        Signpost signpost = new Signpost();
        signpost.topic.set(party);
        signpost.save();

        assertThatThrownBy(() -> Labels.merge(party, parties), "A signpost protects the topic, and it was deleted.").isInstanceOf(ProtectedError.class);
        assertThat(labels()).as("A signpost protects the one topic, so it was not deleted. But its labels have changed: all of it is one transaction.")
            .containsExactlyInAnyOrder("Emma, party: Ann", "Emma, parties: Bob", "The Great Gatsby, party: Ann");
    }

    @Test
    void a_topic_and_itself() {
        say(emma, party, "Ann");
        merge(party, Topic.objects.get("name", "party"));

        assertThat(labels()).as("A topic was merged into itself, and lost what it had. Two objects of one row are one topic: nothing is to be done.")
            .containsExactly("Emma, party: Ann");
        assertThat(Topic.objects.count()).as("A topic was merged into itself, and deleted.").isEqualTo(3);
    }

    @Test
    void a_topic_with_a_large_key_and_itself() {
        Topic art = Topic.objects.create(topic -> {
            topic.id = 1000L;
            topic.name = "art";
        });
        say(emma, art, "Ann");
        merge(Topic.objects.get("pk", 1000), Topic.objects.get("pk", 1000));

        assertThat(labels()).as("Topic 1000 was merged into itself, and lost what it had. A key is a Long, an object: == says of two Longs whether"
            + " they are one object, and equals says whether they are one number.").containsExactly("Emma, art: Ann");
    }

    @Test
    void two_topics_may_have_one_name() {
        Topic again = topic("party");
        say(emma, again, "Ann");
        merge(again, party);

        assertThat(party.labels.count()).as("Two topics are called party: these are two rows, and no topic and itself. Keys say which is which.")
            .isEqualTo(1);
        assertThat(Topic.objects.count()).as("One of two topics called party is deleted.").isEqualTo(3);
    }

    private static List<?> ids() { return Label.objects.orderBy("pk").valuesFlat("pk").list(); }

    private static List<String> labels() {
        return Label.objects.valuesList("volume__title", "topic__name", "saidBy").list().stream()
            .map(row -> row.get(0) + ", " + row.get(1) + ": " + row.get(2)).toList();
    }

    private static void say(Volume volume, Topic topic, String who) { orFail(() -> Labels.say(volume, topic, who)); }

    private static void merge(Topic one, Topic other) { orFail(() -> Labels.merge(one, other)); }

    private static void orFail(Runnable action) {
        try {
            action.run();
        } catch (BookwormException | NullPointerException e) {
            String why = !(e instanceof IntegrityError) ? "" : e.getMessage().contains("NULL not allowed") ? "A label was made that nobody"
                + " said: volume.topics and topic.volumes know two keys, and not who said it. "
                : "The database refused a label that is there already: look first, and leave out what is there. ";
            throw new AssertionError(why + "It ended with " + e, e);
        }
    }
}
