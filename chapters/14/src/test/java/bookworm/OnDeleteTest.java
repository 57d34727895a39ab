package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

/** What becomes of the rows that refer to a row when that is deleted: each rule by itself, and two against each other. */
class OnDeleteTest {

    static class Artist extends Model {
        static final Manager<Artist> objects = Manager.of(Artist.class);
    }

    static class Mood extends Model {
        static final Manager<Mood> objects = Manager.of(Mood.class);
    }

    static class Album extends Model {
        static final Manager<Album> objects = Manager.of(Album.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Artist> artist = ref();
        @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true) final Ref<Mood> mood = ref();
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
        @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true) final Ref<Artist> winner = ref();
        @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true) final Ref<Cover> cover = ref();
    }

    /** Would be deleted with its artist, but protects the album. */
    static class Cover extends Model {
        static final Manager<Cover> objects = Manager.of(Cover.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Artist> artist = ref();
        @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "sideA") final Ref<Album> sideA = ref();
        @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "sideB") final Ref<Album> sideB = ref();
    }

    static class Radio extends Model {
        static final Manager<Radio> objects = Manager.of(Radio.class);
    }

    static class Fan extends Model {
        static final Manager<Fan> objects = Manager.of(Fan.class);

        @ForeignKey(onDelete = OnDelete.SET_DEFAULT, relatedName = "fans") final Ref<Artist> favourite = ref(1L);
        @ForeignKey(onDelete = OnDelete.DO_NOTHING, nullable = true, relatedName = "listeners") final Ref<Album> playing = ref();
        @ForeignKey(onDelete = OnDelete.DO_NOTHING, nullable = true) final Ref<Radio> radio = ref();
    }

    private Database database;
    private Artist unknown;
    private Artist artist;
    private Mood mood;
    private Album album;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Artist.class, Mood.class, Album.class, Song.class, Prize.class, Cover.class, Radio.class, Fan.class);
        unknown = Artist.objects.create(each -> { });
        artist = Artist.objects.create(each -> { });
        mood = Mood.objects.create(each -> { });
        album = Album.objects.create(each -> {
            each.artist.set(artist);
            each.mood.set(mood);
        });
    }

    @AfterEach
    void close() { database.close(); }

    private Song song(Artist by) {
        return Song.objects.create(each -> {
            each.artist.set(by);
            each.album.set(album);
        });
    }

    private static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }

    @Test
    void cascade_takes_along_what_refers_and_counts_it_by_model() {
        assertThat(artist.delete()).isEqualTo(new Deletion(2, Map.of("bookworm.Artist", 1, "bookworm.Album", 1)));
        assertThat(Album.objects.exists()).isFalse();
        assertThat(Artist.objects.get()).as("no other row goes").isEqualTo(unknown);
        assertThat(Mood.objects.get()).as("nor what is referred to").isEqualTo(mood);
    }

    @Test
    void set_null_sets_the_rows_free_and_counts_them_not() {
        assertThat(mood.delete()).isEqualTo(new Deletion(1, Map.of("bookworm.Mood", 1)));
        assertThat(Album.objects.get().mood.key()).isNull();
    }

    @Test
    void set_default_gives_them_the_key_that_a_new_object_has() {
        assertThat(new Fan().favourite.key()).isEqualTo(1L);
        Fan.objects.create(fan -> fan.favourite.set(artist));
        artist.delete();

        assertThat(Fan.objects.get().favourite.get()).isEqualTo(unknown);
    }

    @Test
    void protect_names_the_rows_in_the_way_and_nothing_is_deleted() {
        Prize one = Prize.objects.create(each -> {
            each.album.set(album);
            each.winner.set(artist);
        });
        Prize two = Prize.objects.create(each -> each.album.set(album));

        assertThat(sqlOf(() -> assertThatThrownBy(artist::delete).isInstanceOfSatisfying(ProtectedError.class, error -> {
            assertThat(error.protectedObjects()).isEqualTo(List.of(one, two));
            assertThat(error).isNotInstanceOf(RestrictedError.class).isInstanceOf(IntegrityError.class)
                .hasMessage("Cannot delete Artist: 2 rows still refer to what would go, through Prize.album (PROTECT). Delete those"
                    + " first, or give the key another onDelete.");
        }))).as("found out before any statement that writes").allMatch(sql -> sql.startsWith("SELECT"));
        assertThat(Album.objects.get()).isEqualTo(album);
        assertThat(artist.isStored()).isTrue();
    }

    @Test
    void restrict_refuses_what_goes_alone() {
        Song song = song(artist);

        assertThatThrownBy(album::delete).isInstanceOfSatisfying(RestrictedError.class, error ->
            assertThat(error.protectedObjects()).isEqualTo(List.of(song))).hasMessage("Cannot delete Album: 1 row still refers to what"
                + " would go, through Song.album (RESTRICT). Delete those first, or give the key another onDelete.");
    }

    @Test
    void restrict_lets_it_go_where_the_row_in_the_way_goes_too() {
        song(artist);

        assertThat(artist.delete().byModel()).isEqualTo(Map.of("bookworm.Artist", 1, "bookworm.Album", 1, "bookworm.Song", 1));
    }

    @Test
    void restrict_refuses_where_only_some_in_the_way_go() {
        song(artist);
        Song other = song(unknown);

        assertThatThrownBy(artist::delete).isInstanceOfSatisfying(RestrictedError.class, error ->
            assertThat(error.protectedObjects()).isEqualTo(List.of(other)));
        assertThat(Song.objects.count()).isEqualTo(2);
    }

    @Test
    void protect_refuses_even_where_the_row_in_the_way_would_go_too() {
        Cover cover = Cover.objects.create(each -> {
            each.artist.set(artist);
            each.sideA.set(album);
            each.sideB.set(album);
        });

        assertThatThrownBy(artist::delete).isInstanceOfSatisfying(ProtectedError.class, error ->
            assertThat(error.protectedObjects()).isEqualTo(List.of(cover)))
            .hasMessageContaining("1 row still refers to what would go, through Cover.sideA, Cover.sideB (PROTECT).");
    }

    @Test
    void rows_go_unread_where_no_rule_asks_for_those_that_refer() {
        song(artist);

        assertThat(sqlOf(() -> Radio.objects.all().delete())).as("DO_NOTHING").containsExactly("DELETE FROM \"bookworm_radio\"");
        assertThat(sqlOf(() -> assertThat(Song.objects.filter("artist", artist).delete().total()).isEqualTo(1)))
            .as("a song restricts only what it refers to").hasSize(1);
    }

    @Test
    void do_nothing_leaves_it_to_the_database_which_refuses_and_then_all_is_undone() {
        song(artist);
        Fan.objects.create(fan -> fan.playing.set(album));

        assertThatThrownBy(artist::delete).isInstanceOf(IntegrityError.class).isNotInstanceOf(ProtectedError.class);
        assertThat(Song.objects.count()).as("which had gone before").isEqualTo(1);
        assertThat(artist.id).isNotNull();
    }
}
