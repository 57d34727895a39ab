package bookworm;

import static bookworm.Expressions.count;
import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.errors.ProtectedError;
import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.ManyToMany;
import bookworm.fields.OnDelete;
import bookworm.fields.TextField;
import bookworm.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many to many through a model of the links, which says more of a link than whom it links. */
class ThroughTest extends SmallLibrary {

    static class Reader extends Model {
        static final Manager<Reader> objects = Manager.of(Reader.class);

        @CharField(maxLength = 50) String name = "";
        final ManyRelatedSet<Club> clubs = manyRelatedSet(Club.class, "readers");

        @Override public String toString() {
            return name;
        }
    }

    static class Club extends Model {
        static final Manager<Club> objects = Manager.of(Club.class);

        @CharField(maxLength = 50) String name = "";
        @ManyToMany(through = Membership.class, relatedName = "clubs")
        final ManyRelatedSet<Reader> readers = manyRelatedSet();
        final RelatedSet<Membership> memberships = relatedSet(Membership.class, "club");

        @Override public String toString() {
            return name;
        }
    }

    static class Membership extends Model {
        static final Manager<Membership> objects = Manager.of(Membership.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "memberships") final Ref<Club> club = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Reader> reader = ref();
        @CharField(maxLength = 20) String role = "guest";
        @IntegerField int year = 2024;
    }

    static class Fee extends Model {
        static final Manager<Fee> objects = Manager.of(Fee.class);

        @ForeignKey(onDelete = OnDelete.PROTECT) final Ref<Membership> membership = ref();
        @TextField String note = "";
    }

    private Club novels;
    private Club poems;
    private Reader ann;
    private Reader bob;

    @BeforeEach
    void foundTwoClubs() {
        Schema.create(Reader.class, Club.class, Membership.class, Fee.class);
        novels = Club.objects.create(club -> club.name = "Novels");
        poems = Club.objects.create(club -> club.name = "Poems");
        ann = Reader.objects.create(reader -> reader.name = "Ann");
        bob = Reader.objects.create(reader -> reader.name = "Bob");
    }

    private static Membership join(Club club, Reader reader, String role) {
        return Membership.objects.create(membership -> {
            membership.club.set(club);
            membership.reader.set(reader);
            membership.role = role;
        });
    }

    @Test
    void links_that_were_made_as_objects_are_seen_from_both_ends() {
        join(novels, ann, "chair");
        join(novels, bob, "guest");
        join(poems, ann, "guest");

        assertThat(novels.readers.all()).containsExactlyInAnyOrder(ann, bob);
        assertThat(ann.clubs.all()).containsExactlyInAnyOrder(novels, poems);
        assertThat(bob.clubs.get()).isEqualTo(novels);
    }

    @Test
    void a_filter_goes_across_the_links_and_into_them() {
        join(novels, ann, "chair");
        join(novels, bob, "guest");
        join(poems, ann, "guest");

        assertThat(Club.objects.filter("readers__name", "Bob")).containsExactly(novels);
        assertThat(Reader.objects.filter("clubs", poems)).containsExactly(ann);
        assertThat(Reader.objects.filter("membership__club", novels, "membership__role", "guest")).containsExactly(bob);
        assertThat(Club.objects.annotate("size", count("readers")).filter("size", 2)).containsExactly(novels);
    }

    @Test
    void add_makes_a_link_with_the_defaults_of_its_model() {
        novels.readers.add(ann);

        Membership membership = novels.memberships.get();
        assertThat(membership.reader.get()).isEqualTo(ann);
        assertThat(membership.role).isEqualTo("guest");
        assertThat(membership.year).isEqualTo(2024);
    }

    @Test
    void add_works_from_the_other_end() {
        ann.clubs.add(novels, poems);

        assertThat(Membership.objects.filter("reader", ann).valuesFlat("club"))
            .containsExactlyInAnyOrder(novels.id, poems.id);
    }

    @Test
    void add_leaves_a_link_that_is_there_as_it_is() {
        join(novels, ann, "chair");
        novels.readers.add(ann, bob, bob);

        assertThat(novels.memberships.orderBy("pk").valuesFlat("role")).containsExactly("chair", "guest");
    }

    @Test
    void add_looks_once_and_inserts_once_for_many() {
        assertThat(sqlOf(() -> novels.readers.add(ann, bob))).hasSize(2);
    }

    @Test
    void create_makes_the_object_and_the_link() {
        Reader carl = novels.readers.create(reader -> reader.name = "Carl");

        assertThat(novels.readers.all()).containsExactly(carl);
        assertThat(novels.memberships.get().role).isEqualTo("guest");
    }

    @Test
    void set_keeps_the_links_that_stay() {
        join(novels, ann, "chair");
        join(poems, bob, "guest");
        novels.readers.set(List.of(ann, bob));
        poems.readers.set(List.of(ann));

        assertThat(novels.memberships.orderBy("pk").valuesFlat("role")).containsExactly("chair", "guest");
        assertThat(poems.readers.all()).containsExactly(ann);
    }

    @Test
    void links_are_prefetched_both_ways() {
        novels.readers.add(ann, bob);
        List<Club> clubs = Club.objects.prefetchRelated("readers__clubs").orderBy("name").list();

        assertThat(sqlOf(() -> {
            assertThat(clubs.get(0).readers.all()).containsExactlyInAnyOrder(ann, bob);
            assertThat(clubs.get(0).readers.all().list().get(0).clubs.all()).containsExactly(novels);
            assertThat(clubs.get(1).readers.all()).isEmpty();
        })).isEmpty();
    }

    @Test
    void remove_breaks_one_link_and_keeps_the_objects() {
        novels.readers.add(ann, bob);
        poems.readers.add(ann);
        novels.readers.remove(ann);

        assertThat(novels.readers.all()).containsExactly(bob);
        assertThat(ann.clubs.all()).containsExactly(poems);
    }

    @Test
    void clear_breaks_the_owners_links_only() {
        novels.readers.add(ann, bob);
        poems.readers.add(ann);
        novels.readers.clear();

        assertThat(novels.readers.exists()).isFalse();
        assertThat(poems.readers.count()).isEqualTo(1);
        assertThat(Reader.objects.count()).as("the readers themselves stay").isEqualTo(2);
    }

    @Test
    void a_link_that_is_still_referred_to_cannot_be_broken() {
        Membership chair = join(novels, ann, "chair");
        Fee.objects.create(fee -> fee.membership.set(chair));

        assertThatThrownBy(() -> novels.readers.remove(ann)).isInstanceOf(ProtectedError.class)
            .hasMessageContainingAll("Cannot delete Membership", "Fee.membership");
        assertThat(novels.readers.all()).containsExactly(ann);
    }

    @Test
    void links_to_so_many_that_it_takes_several_statements_are_broken_all_or_none() {
        int many = Database.current().dialect().maxParameters() / 2 + 1;
        List<Reader> readers = Reader.objects.bulkCreate(Stream.generate(Reader::new).limit(many).toList());
        novels.readers.add(readers.toArray(Reader[]::new));
        Membership last = novels.memberships.get("reader", readers.get(many - 1));
        Fee.objects.create(fee -> fee.membership.set(last));
        Object[] keys = readers.stream().map(Reader::pk).toArray();

        assertThatThrownBy(() -> novels.readers.removeKeys(keys)).isInstanceOf(ProtectedError.class);
        assertThat(novels.readers.count()).isEqualTo(many);
    }

    @Test
    void a_deletion_counts_the_links_by_their_model() {
        novels.readers.add(ann, bob);
        poems.readers.add(ann);

        assertThat(ann.delete().byModel()).isEqualTo(Map.of("bookworm.Membership", 2, "bookworm.Reader", 1));
        assertThat(novels.readers.all()).containsExactly(bob);
    }
}
