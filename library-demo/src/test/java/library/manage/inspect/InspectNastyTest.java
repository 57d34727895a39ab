package library.manage.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.ManyRelatedSet;
import bookworm.Model;
import bookworm.db.Database;
import bookworm.meta.ModelMeta;
import bookworm.meta.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import library.Console;
import library.manage.Compiled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other people's schemas hold: each test looks at the source, all of which has to compile and pass the checks. */
class InspectNastyTest {

    private static final String LONG = "a_name_that_is_far_longer_than_any_database_but_this_one_will_take_it";

    @TempDir
    Path folder;

    private String url;
    private Database database;
    private Compiled models;

    @BeforeEach
    void an_empty_database() {
        url = "jdbc:h2:mem:" + UUID.randomUUID();
        database = Database.open(url);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** The source of the models for these tables, less its indentation. */
    private String inspected(String tables) throws IOException {
        Console sql = Console.runWithInput(tables, "sql", "--database", url);
        assertThat(sql.err()).isEmpty();
        Console inspect = Console.run("inspectdb", "--database", url);
        assertThat(inspect.exitCode()).isZero();
        Path source = Files.createDirectories(folder.resolve("source")).resolve("Models.java");
        Files.writeString(source, inspect.out());
        models = new Compiled(source.getParent(), Files.createDirectories(folder.resolve("classes")));
        for (ModelMeta model : Models.check(models.models())) {
            assertThat(models.objects(model.javaClass()).list()).as("the rows of " + model).isNotNull();
        }
        return inspect.out().replaceAll("(?m)^ +", "");
    }

    @Test
    void words_that_java_or_lookups_keep_for_themselves_get_another_name() throws IOException {
        assertThat(inspected("""
            CREATE TABLE "index" (pk INT PRIMARY KEY, "class" INT, "2nd" INT, "total__sum" INT, "kept_" INT,
                "objects" INT, "$$" INT)
            """)).contains("""
            // Named IndexModel for the table index: Java or Bookworm has a class of that name.
            @Meta(table = "index", managed = false)
            public static class IndexModel extends Model {
            """, """
            // Named pkField for the column PK: the name has another meaning in a model.
            @IntegerField(primaryKey = true, column = "PK") public Integer pkField;
            // Named classField for the column class: a word of Java's own.
            @IntegerField(nullable = true, blank = true, column = "class") public Integer classField;
            // Named number2nd for the column 2nd: no name in Java begins so.
            @IntegerField(nullable = true, blank = true, column = "2nd") public Integer number2nd;
            // Named totalSum for the column total__sum: lookups give underscores a meaning.
            @IntegerField(nullable = true, blank = true, column = "total__sum") public Integer totalSum;
            // Named kept for the column kept_: lookups give underscores a meaning.
            @IntegerField(nullable = true, blank = true, column = "kept_") public Integer kept;
            // Named objectsField for the column objects: the name has another meaning in a model.
            @IntegerField(nullable = true, blank = true, column = "objects") public Integer objectsField;
            // Named field for the column $$: the name has no letters.
            @IntegerField(nullable = true, blank = true, column = "$$") public Integer field;
            """);
    }

    @Test
    void names_that_differ_in_case_alone_are_told_apart() throws IOException {
        assertThat(inspected("""
            CREATE TABLE "shelf" ("id" INT PRIMARY KEY, "Label" INT NOT NULL, "label" INT NOT NULL, "LABEL" INT NOT NULL);
            CREATE TABLE "Shelf" ("id" BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
            CREATE TABLE "SHELF" ("ID" BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
            """)).contains("class Shelf ", "class Shelf2 ", "class Shelf3 ", "for the table Shelf: another has that name in Java")
            .contains("@IntegerField(column = \"Label\") public int label;",
                "@IntegerField(column = \"label\") public int label2;", "@IntegerField(column = \"LABEL\") public int label3;")
            .contains("@IntegerField(primaryKey = true) public Integer id;", "@AutoField(column = \"ID\") public Long id;");
    }

    @Test
    void a_table_that_no_model_can_stand_for_is_left_out_with_the_reason() throws IOException {
        assertThat(inspected("""
            CREATE TABLE no_key (a INT);
            CREATE TABLE two_keys (a INT, b INT, PRIMARY KEY (a, b));
            CREATE TABLE decimal_key (a NUMERIC(20, 0) PRIMARY KEY);
            CREATE TABLE %s (a INT PRIMARY KEY);
            CREATE TABLE fine (a INT PRIMARY KEY);
            """.formatted(LONG))).contains("class Fine ")
            .contains("// The table NO_KEY is left out: it has no primary key, which every model needs.")
            .contains("// The table TWO_KEYS is left out: its primary key has several columns (A, B), and a model's has one.")
            .contains("// The table DECIMAL_KEY is left out: its primary key cannot be a field: no key field holds NUMERIC.")
            .contains("// The table " + LONG.toUpperCase() + " is left out: its name is longer than 63 bytes, or has control characters.");
    }

    @Test
    void a_type_that_no_field_holds_is_left_out_or_read_as_text_where_the_database_takes_a_text_back() throws IOException {
        assertThat(inspected("""
            CREATE TABLE odd ("id" UUID PRIMARY KEY, opens TIME NOT NULL, tags INT ARRAY, picture BLOB, doubled INT AS (1 + 1),
                weight DOUBLE PRECISION, heated BOOLEAN NOT NULL, price DECIMAL(8, 2) UNIQUE, notes CLOB, name VARCHAR,
                code CHAR(3), at TIMESTAMP WITH TIME ZONE, big BIGINT NOT NULL, any_number DECFLOAT, seen TIMESTAMP(9), %s INT);
            INSERT INTO odd ("id", opens, tags, heated, price, notes, big, at, code, any_number) VALUES
                (RANDOM_UUID(), '12:00:00', ARRAY[1, 2], TRUE, 1.20, 'n', 1, CURRENT_TIMESTAMP, 'a', 1.5)
            """.formatted(LONG))).contains("""
            @UUIDField(primaryKey = true) public UUID id;
            // A guess: no field holds TIME, so this reads it as text.
            @TextField(column = "OPENS") public String opens;
            // The column TAGS is left out: no field holds ARRAY.
            // The column PICTURE is left out: no field holds BINARY LARGE OBJECT.
            // The column DOUBLED is left out: the database computes it, so it cannot be written.
            @FloatField(nullable = true, blank = true, column = "WEIGHT") public Double weight;
            @BooleanField(column = "HEATED") public boolean heated;
            """, "@TextField(nullable = true, blank = true, column = \"NOTES\") public String notes;",
            "@TextField(nullable = true, blank = true, column = \"NAME\") public String name;",
            "@BigIntegerField(column = \"BIG\") public long big;",
            "unique = true, nullable = true, blank = true, column = \"PRICE\")",
            "// The column ANY_NUMBER is left out: no field holds DECFLOAT.",
            "// The column SEEN is left out: its times are finer than a microsecond, and no field holds such.",
            "// The column " + LONG.toUpperCase() + " is left out: its name is longer than 63 bytes, or has control characters.");
    }

    @Test
    void several_foreign_keys_to_one_table_get_ways_back_of_their_own() throws IOException {
        assertThat(inspected("""
            CREATE TABLE "address" ("id" INT PRIMARY KEY, "visit" INT);
            CREATE TABLE "order" ("id" INT PRIMARY KEY, "bill_to_id" INT NOT NULL REFERENCES "address",
                "ship_to_id" INT REFERENCES "address", "ship_to" INT);
            CREATE TABLE "visit" ("id" INT PRIMARY KEY, "address_id" INT NOT NULL REFERENCES "address");
            """)).contains("""
            @ForeignKey(onDelete = DO_NOTHING, relatedName = "orderByBillTo") public final Ref<Address> billTo = ref();
            @ForeignKey(onDelete = DO_NOTHING, relatedName = "orderByShipToId", nullable = true, blank = true, column = "ship_to_id")
            public final Ref<Address> shipToId = ref();
            @IntegerField(nullable = true, blank = true) public Integer shipTo;
            """, """
            @ForeignKey(onDelete = DO_NOTHING, relatedName = "visitByAddress") public final Ref<Address> address = ref();
            """);
    }

    @Test
    void a_unique_foreign_key_is_one_to_one_also_where_it_is_the_key() throws IOException {
        assertThat(inspected("""
            CREATE TABLE "person" ("id" INT PRIMARY KEY);
            CREATE TABLE "profile" ("person_id" INT PRIMARY KEY REFERENCES "person");
            CREATE TABLE "desk" ("id" INT PRIMARY KEY, "person_id" INT UNIQUE REFERENCES "person");
            INSERT INTO "person" VALUES (1);
            INSERT INTO "profile" VALUES (1);
            """)).contains("""
            @OneToOne(onDelete = DO_NOTHING, primaryKey = true) public final Ref<Person> person = ref();
            """, """
            @OneToOne(onDelete = DO_NOTHING, nullable = true, blank = true) public final Ref<Person> person = ref();
            """);
    }

    @Test
    void a_foreign_key_that_bookworm_has_no_like_of_stays_a_plain_column() throws IOException {
        assertThat(inspected("""
            CREATE SCHEMA elsewhere;
            CREATE TABLE elsewhere.far (id INT PRIMARY KEY);
            CREATE TABLE "country" ("id" INT PRIMARY KEY, "code" CHAR(2) UNIQUE NOT NULL);
            CREATE TABLE "part" ("a" INT, "b" INT, PRIMARY KEY ("a", "b"));
            CREATE TABLE "city" ("id" INT PRIMARY KEY, "country_code" CHAR(2) REFERENCES "country" ("code"),
                "far_id" INT REFERENCES elsewhere.far, "a" INT, "b" INT, FOREIGN KEY ("a", "b") REFERENCES "part")
            """)).contains("""
            // It refers to country, but not to the key of a model here, which a foreign key would need.
            @CharField(maxLength = 2, nullable = true, blank = true) public String countryCode;
            // It refers to another schema, but not to the key of a model here, which a foreign key would need.
            @IntegerField(nullable = true, blank = true) public Integer farId;
            @IntegerField(nullable = true, blank = true) public Integer a;
            """);
    }

    @Test
    void a_pure_table_of_links_becomes_a_many_to_many_field() throws IOException, ReflectiveOperationException {
        assertThat(inspected("""
            CREATE TABLE "song" ("id" INT PRIMARY KEY);
            CREATE TABLE "mixtape" ("id" INT PRIMARY KEY, "songs" INT);
            CREATE TABLE "mixtape_song" ("mixtape_id" INT REFERENCES "mixtape", "song_id" INT REFERENCES "song",
                PRIMARY KEY ("mixtape_id", "song_id"));
            CREATE TABLE "likes" ("id" BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
                "from_song_id" INT NOT NULL REFERENCES "song", "to_song_id" INT NOT NULL REFERENCES "song",
                UNIQUE ("from_song_id", "to_song_id"));
            INSERT INTO "song" VALUES (1), (2); INSERT INTO "mixtape" VALUES (1, 0); INSERT INTO "mixtape_song" VALUES (1, 2);
            INSERT INTO "likes" ("from_song_id", "to_song_id") VALUES (1, 2);
            """)).contains("""
            // The table mixtape_song has no column "id", so through() cannot read it.
            @ManyToMany(table = "mixtape_song") public final ManyRelatedSet<Song> song = manyRelatedSet();
            """, "@ManyToMany(table = \"likes\") public final ManyRelatedSet<Song> songs = manyRelatedSet();");
        Model mixtape = models.objects("Models$Mixtape").get("song__id", 2);
        ManyRelatedSet<?> songs = (ManyRelatedSet<?>) models.value(mixtape, "song");
        assertThat(songs.valuesFlat("pk").list()).containsExactly(2);
        songs.addKeys(1);
        songs.removeKeys(2);
        assertThat(songs.valuesFlat("pk").list()).containsExactly(1);
        assertThat(models.objects("Models$Song").filter("songs__id", 2).count()).isEqualTo(1);
    }

    @Test
    void a_table_of_links_that_others_refer_to_stays_a_model() throws IOException {
        assertThat(inspected("""
            CREATE TABLE "song" ("id" INT PRIMARY KEY);
            CREATE TABLE "tape" ("id" INT PRIMARY KEY);
            CREATE TABLE "cut" ("id" BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
                "tape_id" INT NOT NULL REFERENCES "tape", "song_id" INT NOT NULL REFERENCES "song", UNIQUE ("tape_id", "song_id"));
            CREATE TABLE "note" ("id" INT PRIMARY KEY, "cut_id" BIGINT NOT NULL REFERENCES "cut");
            """)).contains("class Cut ", "public final Ref<Cut> cut = ref();").doesNotContain("@ManyToMany");
    }

    @Test
    void indexes_and_what_is_unique_over_several_columns_are_kept() throws IOException {
        assertThat(inspected("""
            CREATE TABLE "seat" ("id" INT PRIMARY KEY, "row" INT NOT NULL, "nr" INT NOT NULL, "sold_at" DATE,
                "hot" BOOLEAN UNIQUE);
            CREATE UNIQUE INDEX one_seat ON "seat" ("row", "nr");
            CREATE UNIQUE INDEX one_seat_again ON "seat" ("row", "nr");
            CREATE INDEX sold ON "seat" ("sold_at" DESC, "nr");
            """)).contains("""
            @Meta(table = "seat", indexes = {
            @Index(value = {"-soldAt", "nr"}, name = "SOLD")}, managed = false)
            """, "static final Constraint ROW_NR_UNIQUE = unique(\"ONE_SEAT\", \"row\", \"nr\");",
            "static final Constraint HOT_UNIQUE = unique(", "@BooleanField(nullable = true) public Boolean hot;");
    }

    @Test
    void names_with_quotes_and_escapes_stay_names() throws IOException {
        assertThat(inspected("CREATE TABLE \"say \"\"hi\"\"\" (\"id\" INT PRIMARY KEY, \"\\u000a; int x\" INT)"))
            .contains("@Meta(table = \"say \\\"hi\\\"\", managed = false)", "column = \"\\\\u000a; int x\"");
    }
}
