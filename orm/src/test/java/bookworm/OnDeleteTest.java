package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.IntegrityError;
import bookworm.errors.ProtectedError;
import bookworm.errors.RestrictedError;
import bookworm.fields.ForeignKey;
import bookworm.fields.ManyToMany;
import bookworm.fields.OnDelete;
import bookworm.fields.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the rows that refer to a row when that is deleted. */
@Contract
class OnDeleteTest {

    static class Artist extends Model {
        static final Manager<Artist> objects = Manager.of(Artist.class);
    }

    static class Genre extends Model {
        static final Manager<Genre> objects = Manager.of(Genre.class);
    }

    static class Album extends Model {
        static final Manager<Album> objects = Manager.of(Album.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Artist> artist = ref();
        @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true) final Ref<Genre> genre = ref();
        @ManyToMany(relatedName = "moody") final ManyRelatedSet<Genre> moods = manyRelatedSet();
    }

    /** Deleted with its artist; keeps its album from being deleted alone. */
    static class Song extends Model {
        static final Manager<Song> objects = Manager.of(Song.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Artist> artist = ref();
        @ForeignKey(onDelete = OnDelete.RESTRICT) final Ref<Album> album = ref();
    }

    static class Prize extends Model {
        static final Manager<Prize> objects = Manager.of(Prize.class);

        @ForeignKey(onDelete = OnDelete.PROTECT) final Ref<Album> album = ref();
    }

    static class Fan extends Model {
        static final Manager<Fan> objects = Manager.of(Fan.class);

        @ForeignKey(onDelete = OnDelete.SET_DEFAULT, relatedName = "fans") final Ref<Artist> favourite = ref(1L);
        @ForeignKey(onDelete = OnDelete.DO_NOTHING, nullable = true, relatedName = "listeners") final Ref<Album> playing = ref();
    }

    static class Folder extends Model {
        static final Manager<Folder> objects = Manager.of(Folder.class);

        @TextField String name = "";
        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Folder> parent = ref();
    }

    /** The first of a crew is its own captain. */
    static class Sailor extends Model {
        static final Manager<Sailor> objects = Manager.of(Sailor.class);

        @TextField String name = "";
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Sailor> captain = ref();
    }

    static class Hen extends Model {
        static final Manager<Hen> objects = Manager.of(Hen.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true, relatedName = "hatched") final Ref<Egg> from = ref();
    }

    static class Egg extends Model {
        static final Manager<Egg> objects = Manager.of(Egg.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true, relatedName = "laid") final Ref<Hen> by = ref();
    }

    private Database database;
    private Artist unknown;
    private Artist artist;
    private Genre genre;
    private Album album;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Artist.class, Genre.class, Album.class, Song.class, Prize.class, Fan.class, Folder.class,
            Hen.class, Egg.class, Sailor.class);
        unknown = Artist.objects.create(each -> { });
        artist = Artist.objects.create(each -> { });
        genre = Genre.objects.create(each -> { });
        album = Album.objects.create(each -> {
            each.artist.set(artist);
            each.genre.set(genre);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Song song(Artist by) {
        return Song.objects.create(each -> {
            each.artist.set(by);
            each.album.set(album);
        });
    }

    private static Folder folder(Folder parent) {
        return Folder.objects.create(each -> each.parent.set(parent));
    }

    // Cascades

    @Test
    void what_refers_goes_too_and_is_counted_by_model() {
        Deletion deletion = artist.delete();

        assertThat(deletion.total()).isEqualTo(2);
        assertThat(deletion.byModel()).isEqualTo(Map.of("bookworm.Artist", 1, "bookworm.Album", 1));
        assertThat(Album.objects.exists()).isFalse();
    }

    @Test
    void other_rows_stay() {
        artist.delete();

        assertThat(Artist.objects.get()).isEqualTo(unknown);
        assertThat(Genre.objects.get()).isEqualTo(genre);
    }

    @Test
    void links_go_with_either_end_and_are_counted() {
        album.moods.add(genre);

        assertThat(genre.delete().byModel()).isEqualTo(Map.of("bookworm.Genre", 1, "bookworm.Album_moods", 1));
        assertThat(album.moods.count()).isZero();
    }

    @Test
    void nothing_to_delete_is_counted_as_nothing() {
        assertThat(Artist.objects.filter("pk", 99).delete()).isEqualTo(new Deletion(0, Map.of()));
    }

    @Test
    void a_queryset_cascades_like_an_object() {
        assertThat(Artist.objects.filter("pk", artist.id).delete().byModel())
            .isEqualTo(Map.of("bookworm.Artist", 1, "bookworm.Album", 1));
    }

    @Test
    void rows_that_nothing_refers_to_go_by_one_query() {
        song(artist);
        song(artist);

        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Song.objects.filter("artist", artist).delete().total()).isEqualTo(2);
            assertThat(queries.count()).isEqualTo(1);
        }
    }

    // Set free

    @Test
    void a_key_is_set_to_null() {
        assertThat(genre.delete().byModel()).as("a row that is changed is not counted").isEqualTo(Map.of("bookworm.Genre", 1));
        assertThat(Album.objects.get().genre.key()).isNull();
    }

    @Test
    void a_key_is_set_to_its_default() {
        Fan.objects.create(fan -> fan.favourite.set(artist));
        artist.delete();

        assertThat(Fan.objects.get().favourite.get()).isEqualTo(unknown);
    }

    @Test
    void a_new_object_starts_with_the_default_key() {
        assertThat(new Fan().favourite.key()).isEqualTo(1L);
    }

    // Refused

    @Test
    void a_protected_row_stays_and_so_does_all_else() {
        Prize prize = Prize.objects.create(each -> each.album.set(album));

        assertThatThrownBy(artist::delete).isInstanceOfSatisfying(ProtectedError.class, error -> {
            assertThat(error).isNotInstanceOf(RestrictedError.class).hasMessageContaining("Prize.album");
            assertThat(error.protectedObjects()).isEqualTo(List.of(prize));
        });
        assertThat(Artist.objects.count()).isEqualTo(2);
        assertThat(Album.objects.count()).isEqualTo(1);
    }

    @Test
    void a_restricted_row_is_not_deleted_by_itself() {
        Song song = song(artist);

        assertThatThrownBy(album::delete).isInstanceOfSatisfying(RestrictedError.class, error -> {
            assertThat(error).hasMessageContaining("Song.album");
            assertThat(error.protectedObjects()).isEqualTo(List.of(song));
        });
        assertThat(Album.objects.exists()).isTrue();
    }

    @Test
    void a_restricted_row_goes_when_those_that_restrict_it_go_another_way() {
        song(artist);

        assertThat(artist.delete().byModel())
            .isEqualTo(Map.of("bookworm.Artist", 1, "bookworm.Album", 1, "bookworm.Song", 1));
    }

    @Test
    void a_restricted_row_stays_when_only_some_of_those_that_restrict_it_go() {
        song(artist);
        song(unknown);

        assertThatThrownBy(artist::delete).isInstanceOf(RestrictedError.class);
        assertThat(Song.objects.count()).isEqualTo(2);
    }

    @Test
    void do_nothing_leaves_it_to_the_database_which_refuses() {
        Fan.objects.create(fan -> fan.playing.set(album));

        assertThatThrownBy(album::delete).isInstanceOf(IntegrityError.class).isNotInstanceOf(ProtectedError.class)
            .hasMessageContaining("playing_id");
        assertThat(Album.objects.exists()).isTrue();
        assertThat(album.id).as("the object keeps its key, as its row is still there").isNotNull();
    }

    @Test
    void a_refusal_half_way_undoes_the_deletion() {
        Fan.objects.create(fan -> fan.playing.set(album));
        album.moods.add(genre);

        assertThatThrownBy(artist::delete).isInstanceOf(IntegrityError.class);
        assertThat(album.moods.count()).isEqualTo(1);
    }

    // Rows of one model

    @Test
    void a_tree_goes_with_its_root() {
        Folder root = folder(null);
        Folder child = folder(root);
        folder(child);
        folder(child);
        Folder other = folder(null);

        assertThat(root.delete().total()).isEqualTo(4);
        assertThat(Folder.objects.get()).isEqualTo(other);
    }

    @Test
    void a_branch_goes_and_the_root_stays() {
        Folder root = folder(null);
        Folder child = folder(root);
        folder(child);

        assertThat(child.delete().total()).isEqualTo(2);
        assertThat(Folder.objects.get()).isEqualTo(root);
    }

    @Test
    void a_large_tree_goes_children_first() {
        List<Folder> folders = new ArrayList<>(List.of(folder(null)));
        for (int i = 1; i < 250; i++) {
            folders.add(folder(folders.get((i - 1) / 2)));
        }

        assertThat(folders.get(0).delete().total()).isEqualTo(250);
    }

    @Test
    void a_queryset_over_a_whole_tree_meets_each_row_once() {
        Folder root = folder(null);
        IntStream.range(0, 3).forEach(i -> folder(root));

        assertThat(Folder.objects.all().delete()).isEqualTo(new Deletion(4, Map.of("bookworm.Folder", 4)));
    }

    @Test
    void a_tree_goes_whose_keys_may_not_be_null() {
        Sailor ahab = sailor(1, 1);
        sailor(2, 1);
        sailor(3, 2);
        sailor(4, 2);
        Sailor noah = sailor(5, 5);

        assertThat(ahab.delete().total()).isEqualTo(4);
        assertThat(Sailor.objects.get()).isEqualTo(noah);
        sailor(6, 5);
        assertThat(Sailor.objects.orderBy("-pk").delete().total()).isEqualTo(2);
    }

    @Test
    void a_tree_goes_whose_keys_may_not_be_null_though_they_were_not_to_be_read() {
        sailor(1, 1);
        sailor(2, 1);
        sailor(3, 2);

        assertThat(Sailor.objects.only("name").delete().total()).isEqualTo(3);
        assertThat(Sailor.objects.exists()).isFalse();
    }

    private static Sailor sailor(long id, long captain) {
        return Sailor.objects.create(sailor -> {
            sailor.id = id;
            sailor.captain.key(captain);
        });
    }

    @Test
    void a_row_that_refers_to_itself_goes() {
        Folder own = folder(null);
        own.parent.set(own);
        own.save();

        assertThat(own.delete().total()).isEqualTo(1);
    }

    @Test
    void rows_in_a_circle_go_together() {
        Folder one = folder(null);
        Folder two = folder(one);
        one.parent.set(two);
        one.save();

        assertThat(one.delete().total()).isEqualTo(2);
    }

    @Test
    void a_chain_over_two_models_that_refer_to_each_other_goes() {
        Hen grandmother = Hen.objects.create(each -> { });
        Egg egg = Egg.objects.create(each -> each.by.set(grandmother));
        Hen mother = Hen.objects.create(each -> each.from.set(egg));
        Egg.objects.create(each -> each.by.set(mother));

        assertThat(grandmother.delete().byModel()).isEqualTo(Map.of("bookworm.Hen", 2, "bookworm.Egg", 2));
    }

    @Test
    void objects_that_were_deleted_lose_their_key() {
        artist.delete();

        assertThat(artist.id).isNull();
        assertThat(artist).hasToString("Artist (not saved)");
    }
}
