package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

/** Links that say more than whom they link, in a model of their own; and links within one model. */
class ThroughTest extends StoredEmma {

    static class Reader extends Model {
        static final Manager<Reader> objects = Manager.of(Reader.class);

        @CharField(maxLength = 50) String name = "";
        final ManyRelatedSet<Club> clubs = manyRelatedSet(Club.class, "readers");
        @ManyToMany(relatedName = "followers") final ManyRelatedSet<Reader> follows = manyRelatedSet();
        final ManyRelatedSet<Reader> followers = manyRelatedSet(Reader.class, "follows");
        @ManyToMany(relatedName = "+") final ManyRelatedSet<Reader> blocks = manyRelatedSet();
        @ManyToMany(relatedName = "+") final ManyRelatedSet<Reader> _blocks = manyRelatedSet();

        @Override public String toString() { return name; }
    }

    static class Club extends Model {
        static final Manager<Club> objects = Manager.of(Club.class);

        @ManyToMany(through = Membership.class, relatedName = "clubs") final ManyRelatedSet<Reader> readers = manyRelatedSet();
        final RelatedSet<Membership> memberships = relatedSet(Membership.class, "club");
    }

    static class Membership extends Model {
        static final Manager<Membership> objects = Manager.of(Membership.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "memberships") final Ref<Club> club = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Reader> reader = ref();
        @CharField(maxLength = 20) String role = "guest";
    }

    static class Fee extends Model {
        @ForeignKey(onDelete = OnDelete.PROTECT) final Ref<Membership> membership = ref();
    }

    private Club novels;
    private Reader ann;
    private Reader bob;

    @BeforeEach
    void foundAClub() {
        Schema.create(Reader.class, Club.class, Membership.class, Fee.class);
        novels = Club.objects.create(club -> { });
        ann = Reader.objects.create(reader -> reader.name = "Ann");
        bob = Reader.objects.create(reader -> reader.name = "Bob");
    }

    private Membership chair(Reader reader) {
        return Membership.objects.create(membership -> {
            membership.club.set(novels);
            membership.reader.set(reader);
            membership.role = "chair";
        });
    }

    @Test
    void links_that_were_made_as_objects_are_seen_from_both_ends() {
        chair(ann);

        assertThat(novels.readers.all()).containsExactly(ann);
        assertThat(ann.clubs.all()).containsExactly(novels);
        assertThat(Reader.objects.filter("membership__club", novels, "membership__role", "chair")).containsExactly(ann);
    }

    @Test
    void add_makes_links_as_their_model_does_and_leaves_those_that_are_there() {
        chair(ann);
        novels.readers.add(ann, bob, bob);

        assertThat(novels.memberships.orderBy("reader").valuesFlat("role").list()).isEqualTo(List.of("chair", "guest"));
        assertThatThrownBy(() -> Club.objects.create(club -> { }).readers.addKeys(ann.id, 999)).isInstanceOf(IntegrityError.class);
        assertThat(Membership.objects.count()).as("all of them or none").isEqualTo(2);
    }

    @Test
    void set_and_create_and_the_other_end_do_so_too() {
        chair(ann);
        novels.readers.set(List.of(ann, bob));
        novels.readers.create(reader -> reader.name = "Carl");
        Club poems = Club.objects.create(club -> { });
        bob.clubs.add(poems);

        assertThat(novels.memberships.orderBy("reader").valuesFlat("role").list()).isEqualTo(List.of("chair", "guest", "guest"));
        assertThat(poems.memberships.get().reader.get()).isEqualTo(bob);
    }

    @Test
    void links_are_prefetched_through_their_model() {
        novels.readers.add(ann, bob);
        Club club = Club.objects.prefetchRelated("readers__clubs").get();

        assertThat(sqlOf(() -> {
            assertThat(club.readers.list()).containsExactlyInAnyOrder(ann, bob);
            assertThat(club.readers.list().get(0).clubs.list()).containsExactly(club);
        })).isEmpty();
        club.readers.add(Reader.objects.create(reader -> reader.name = "Carl"));
        assertThat(club.readers.list()).as("read anew").hasSize(3);
    }

    @Test
    void links_are_deleted_as_their_model_says() {
        Membership chair = chair(ann);
        novels.readers.add(bob);
        assertThat(bob.delete().byModel()).isEqualTo(Map.of("bookworm.Membership", 1, "bookworm.Reader", 1));
        Fee fee = new Fee();
        fee.membership.set(chair);
        fee.save();

        assertThatThrownBy(() -> novels.readers.remove(ann)).isInstanceOf(ProtectedError.class).hasMessageContaining("Fee.membership");
        assertThat(novels.readers.all()).containsExactly(ann);
    }

    @Test
    void links_within_one_model_have_a_direction() {
        ann.follows.add(bob);

        assertThat(bob.followers.all()).containsExactly(ann);
        assertThat(bob.follows.exists()).isFalse();
        assertThat(Reader.objects.filter("follows__name", "Bob")).containsExactly(ann);
        assertThat(Reader.objects.filter("followers", ann)).containsExactly(bob);
        assertThat(ann.follows.through().get().names()).containsExactly("id", "fromReaderId", "toReaderId");
    }

    @Test
    void links_within_one_model_are_made_from_the_other_end_and_prefetched() {
        bob.followers.set(List.of(ann, bob));
        List<Reader> readers = Reader.objects.prefetchRelated("follows", "followers").orderBy("name").list();

        assertThat(sqlOf(() -> {
            assertThat(readers.get(0).follows.list()).containsExactly(bob);
            assertThat(readers.get(0).followers.list()).isEmpty();
            assertThat(readers.get(1).followers.list()).containsExactlyInAnyOrder(ann, bob);
        })).isEmpty();
    }

    @Test
    void two_relations_without_a_way_back_do_not_meet_even_if_an_underscore_is_their_difference() {
        ann.blocks.add(bob);
        ann._blocks.add(ann);

        assertThat(ann.blocks.all()).containsExactly(bob);
        assertThat(Reader.objects.prefetchRelated("blocks", "_blocks").get("pk", ann.id)._blocks.list()).containsExactly(ann);
    }
}
