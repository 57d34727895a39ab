package library.manage;

import static bookworm.fields.OnDelete.CASCADE;
import static bookworm.fields.OnDelete.SET_NULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.Manager;
import bookworm.ManyRelatedSet;
import bookworm.Model;
import bookworm.Ref;
import bookworm.db.Database;
import bookworm.fields.BooleanField;
import bookworm.fields.CharField;
import bookworm.fields.DateTimeField;
import bookworm.fields.DecimalField;
import bookworm.fields.FloatField;
import bookworm.fields.ForeignKey;
import bookworm.fields.ManyToMany;
import bookworm.fields.UUIDField;
import bookworm.meta.ModelMeta;
import bookworm.meta.Models;
import bookworm.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import library.books.Genre;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixtures of models that have what the library's lack: references to themselves, in circles, and other types. */
class FixturesTest {

    public static class Room extends Model {
        static final Manager<Room> objects = Manager.of(Room.class);

        @UUIDField(primaryKey = true) public UUID code;
        @ForeignKey(onDelete = SET_NULL, nullable = true, relatedName = "+") public final Ref<Shelf> firstShelf = ref();
        @DateTimeField public Instant openedAt = Instant.EPOCH;
        @BooleanField public boolean heated;
        @FloatField(nullable = true) public Double floorArea;
        @DecimalField(maxDigits = 6, decimalPlaces = 2) public BigDecimal rent = BigDecimal.ZERO;
        @CharField(maxLength = 3) public Genre genre = Genre.FICTION;
    }

    public static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);

        @CharField(maxLength = 20) public String label = "";
        @ForeignKey(onDelete = CASCADE) public final Ref<Room> room = ref();
        @ForeignKey(onDelete = SET_NULL, nullable = true, relatedName = "lower") public final Ref<Shelf> above = ref();
        @ManyToMany(relatedName = "+") public final ManyRelatedSet<Shelf> near = manyRelatedSet();
    }

    private static final String ROOM = "d7a3f3c0-0000-4000-8000-000000000001";

    @TempDir
    Path folder;

    private Database database;
    private List<ModelMeta> models;

    @BeforeEach
    void an_empty_database() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Shelf.class, Room.class);
        models = Models.check(Shelf.class, Room.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private int load(String json) throws IOException {
        return FixtureLoader.load(Files.writeString(folder.resolve("fixture.json"), json), models);
    }

    private String dump() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixtureWriter.write(models, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String shelf(int key, String above, String near) {
        return "{\"model\":\"manage.shelf\",\"pk\":" + key + ",\"fields\":{\"label\":\"Käfer\",\"room\":\"" + ROOM
            + "\",\"above\":" + above + ",\"near\":" + near + "}}";
    }

    private static String room(String firstShelf) {
        return "{\"model\":\"manage.room\",\"pk\":\"" + ROOM + "\",\"fields\":{\"first_shelf\":" + firstShelf
            + ",\"opened_at\":\"2024-02-29T18:30:00Z\",\"heated\":true,\"floor_area\":12.5,\"rent\":\"1200.50\","
            + "\"genre\":\"HIS\"}}";
    }

    @Test
    void objects_may_stand_in_any_order_and_refer_in_circles() throws IOException {
        String shelves = shelf(1, "2", "[2,3]") + ",\n" + shelf(2, "3", "[]") + ",\n" + shelf(3, "null", "[3]");
        assertThat(load("[" + shelves + "," + room("1") + "]")).isEqualTo(4);
        assertThat(Shelf.objects.get("pk", 1).above.get().above.key()).isEqualTo(3L);
        assertThat(Room.objects.get().firstShelf.key()).isEqualTo(1L);
        assertThat(dump()).isEqualTo("[\n" + room("1") + ",\n" + shelves + "\n]\n");
    }

    @Test
    void every_type_comes_back_as_it_was() throws IOException {
        load("[" + room("null") + "]");
        Room room = Room.objects.get();
        assertThat(room.openedAt).isEqualTo("2024-02-29T18:30:00Z");
        assertThat(room.heated).isTrue();
        assertThat(room.floorArea).isEqualTo(12.5);
        assertThat(room.rent).isEqualTo("1200.50");
        assertThat(room.genre).isEqualTo(Genre.HISTORY);
    }

    @Test
    void an_object_with_the_key_of_another_is_written_over_it() throws IOException {
        load("[" + room("1") + "," + shelf(1, "null", "[1]") + "," + shelf(2, "1", "[1]") + "]");
        load("[" + shelf(1, "2", "[2]") + "]");
        assertThat(Shelf.objects.count()).isEqualTo(2);
        Shelf first = Shelf.objects.get("pk", 1);
        assertThat(first.above.key()).isEqualTo(2L);
        assertThat(first.near.valuesFlat("pk").list()).containsExactly(2L);
    }

    @Test
    void what_the_file_leaves_out_gets_its_default() throws IOException {
        load("[{\"model\": \"manage.room\", \"pk\": \"" + ROOM + "\", \"fields\": {}}]");
        assertThat(Room.objects.get().genre).isEqualTo(Genre.FICTION);
        assertThat(Room.objects.get().firstShelf.key()).isNull();
    }

    @Test
    void new_objects_get_keys_above_those_of_the_file() throws IOException {
        load("[" + room("null") + "," + shelf(70, "null", "[]") + "]");
        Shelf next = Shelf.objects.create(shelf -> shelf.room.key(ROOM));
        assertThat(next.id).isEqualTo(71);
    }

    @Test
    void a_mistake_is_told_with_its_line_and_nothing_is_loaded() {
        refused("[\n\n{\"model\": \"manage.roof\", \"pk\": 1}]", "line 3: There is no model 'manage.roof'. Did you mean "
            + "'manage.room'? Choices: manage.shelf, manage.room.");
        refused("[" + room("null") + ",\n{\"model\": \"manage.shelf\", \"pk\": 1,\n\"fields\": {\"lable\": \"A\"}}]",
            "line 3: Shelf has no field 'lable'. Did you mean 'label'? Choices: above, label, near, room.");
        refused("[" + room("null") + ",\n{\"model\": \"manage.shelf\", \"pk\": 1, \"fields\": {\"room\": \"R\"}}]",
            "line 2: Shelf.room expected a UUID but got \"R\"");
        refused("[{\"model\": \"manage.shelf\", \"pk\": 1, \"fields\": {\"room\": null}}]",
            "line 1: Shelf.room is null, but is declared without nullable = true.");
        refused("[{\"model\": \"manage.shelf\", \"fields\": {}}]", "line 1: an object needs a \"model\" and a \"pk\".");
        refused("[\n{\"model\" \"manage.shelf\"}]", "line 2: this is not JSON");
        refused("{}", "line 1: expected a list of objects, which begins with [.");
        refused("[" + room("null") + ",\n" + shelf(1, "7", "[]") + "]", "Referential integrity constraint violation");
    }

    private void refused(String json, String message) {
        assertThatThrownBy(() -> load(json)).hasMessageContaining(message);
        assertThat(Room.objects.count()).isZero();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> FixtureLoader.load(folder.resolve("nowhere.json"), models)).isInstanceOf(UserError.class)
            .hasMessageContaining("Cannot read").hasMessageContaining("nowhere.json");
    }
}
