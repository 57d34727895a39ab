package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.IntegrityError;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

/** Rows that refer to rows of their own model, or in a circle: what goes first. */
class TreesTest {

    static class Folder extends Model {
        static final Manager<Folder> objects = Manager.of(Folder.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Folder> parent = ref();
    }

    /** The first of a crew is its own captain. */
    static class Sailor extends Model {
        static final Manager<Sailor> objects = Manager.of(Sailor.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Sailor> captain = ref();
    }

    static class Hen extends Model {
        static final Manager<Hen> objects = Manager.of(Hen.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true, relatedName = "hatched") final Ref<Egg> from = ref();
    }

    static class Egg extends Model {
        static final Manager<Egg> objects = Manager.of(Egg.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "laid") final Ref<Hen> by = ref();
        @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true) final Ref<Nest> nest = ref();
    }

    static class Nest extends Model {
        static final Manager<Nest> objects = Manager.of(Nest.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Hen> builder = ref();
    }

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Folder.class, Sailor.class, Hen.class, Egg.class, Nest.class);
    }

    @AfterEach
    void close() { database.close(); }

    private static Folder folder(Folder parent) { return Folder.objects.create(each -> each.parent.set(parent)); }

    private static Sailor sailor(long id, long captain) {
        return Sailor.objects.create(sailor -> {
            sailor.id = id;
            sailor.captain.key(captain);
        });
    }

    @Test
    void a_tree_goes_with_its_root_one_query_for_each_generation() {
        Folder root = folder(null);
        Folder child = folder(root);
        folder(child);
        folder(child);
        Folder other = folder(null);

        try (QueryLog queries = QueryLog.capture()) {
            assertThat(root.delete()).isEqualTo(new Deletion(4, Map.of("bookworm.Folder", 4)));
            assertThat(queries.sql()).extracting(sql -> sql.split(" ")[0])
                .containsExactly("SELECT", "SELECT", "SELECT", "UPDATE", "DELETE");
        }
        assertThat(Folder.objects.get()).isEqualTo(other);
    }

    @Test
    void a_branch_goes_and_the_root_stays() {
        Folder root = folder(null);
        folder(folder(root)).parent.get().delete();

        assertThat(Folder.objects.get()).isEqualTo(root);
    }

    @Test
    void all_of_a_tree_is_met_once() {
        Folder root = folder(null);
        folder(folder(root));
        folder(root);

        assertThat(Folder.objects.all().delete()).isEqualTo(new Deletion(4, Map.of("bookworm.Folder", 4)));
    }

    @Test
    void many_rows_go_a_hundred_at_a_time() {
        List<Folder> folders = new ArrayList<>(List.of(folder(null)));
        for (int i = 1; i < 250; i++) {
            folders.add(folder(folders.get((i - 1) / 2)));
        }

        try (QueryLog queries = QueryLog.capture()) {
            assertThat(folders.get(0).delete().total()).isEqualTo(250);
            assertThat(queries.sql().stream().filter(sql -> sql.startsWith("DELETE"))).hasSize(3);
        }
    }

    @Test
    void where_keys_may_not_be_null_the_leaves_go_first() {
        Sailor ahab = sailor(1, 1);
        sailor(2, 1);
        sailor(3, 2);
        sailor(4, 2);
        Sailor noah = sailor(5, 5);

        assertThat(ahab.delete().total()).isEqualTo(4);
        assertThat(Sailor.objects.get()).isEqualTo(noah);
    }

    @Test
    void a_circle_whose_keys_may_not_be_null_is_left_to_the_database_which_refuses() {
        Sailor ahab = sailor(1, 1);
        Sailor starbuck = sailor(2, 1);
        ahab.captain.set(starbuck);
        ahab.save();

        assertThatThrownBy(ahab::delete).isInstanceOf(IntegrityError.class);
        assertThat(Sailor.objects.count()).isEqualTo(2);
    }

    @Test
    void a_row_that_refers_to_itself_and_rows_in_a_circle_go() {
        Folder own = folder(null);
        own.parent.set(own);
        own.save();
        Folder one = folder(null);
        Folder two = folder(one);
        one.parent.set(two);
        one.save();

        assertThat(own.delete().total()).isEqualTo(1);
        assertThat(one.delete().total()).isEqualTo(2);
    }

    @Test
    void no_key_is_emptied_of_a_row_that_is_gone_already() {
        Hen hen = Hen.objects.create(each -> { });
        Nest.objects.create(nest -> nest.builder.set(hen));

        try (QueryLog queries = QueryLog.capture()) {
            assertThat(hen.delete().byModel()).isEqualTo(Map.of("bookworm.Hen", 1, "bookworm.Nest", 1));
            assertThat(queries.sql()).noneMatch(sql -> sql.startsWith("UPDATE \"bookworm_nest\""));
        }
    }

    @Test
    void a_chain_over_two_models_that_refer_to_each_other_goes() {
        Hen grandmother = Hen.objects.create(each -> { });
        Egg egg = Egg.objects.create(each -> each.by.set(grandmother));
        Hen mother = Hen.objects.create(each -> each.from.set(egg));
        Egg.objects.create(each -> each.by.set(mother));
        Hen other = Hen.objects.create(each -> { });

        try (QueryLog queries = QueryLog.capture()) {
            assertThat(grandmother.delete().byModel()).isEqualTo(Map.of("bookworm.Hen", 2, "bookworm.Egg", 2));
            assertThat(queries.sql().stream().filter(sql -> !sql.startsWith("SELECT"))).extracting(sql -> sql.split(" WHERE ")[0])
                .contains("UPDATE \"bookworm_hen\" SET \"from_id\" = ?", "DELETE FROM \"bookworm_egg\"",
                    "DELETE FROM \"bookworm_hen\"");
        }
        assertThat(Hen.objects.get()).isEqualTo(other);
    }
}
