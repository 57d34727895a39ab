package library.manage.inspect;

import static bookworm.Expressions.count;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.Ref;
import bookworm.db.Database;
import bookworm.meta.Models;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import library.Console;
import library.manage.Compiled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of a schema that is not the library's: Chinook's well-known record shop. */
class InspectChinookTest {

    @TempDir
    Path folder;

    private String url;
    private Database database;

    @BeforeEach
    void the_record_shop() throws IOException {
        url = "jdbc:h2:mem:" + UUID.randomUUID();
        database = Database.open(url);
        String script = new String(getClass().getResourceAsStream("chinook.sql").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(Console.runWithInput(script, "sql", "--database", url).exitCode()).isZero();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Compiled inspected() throws IOException {
        Console inspect = Console.run("inspectdb", "--database", url, "--into", folder.resolve("source").toString(),
            "--package", "shop");
        assertThat(inspect.exitCode()).isZero();
        Compiled models = new Compiled(folder.resolve("source"), Files.createDirectories(folder.resolve("classes")));
        assertThat(Models.check(models.models())).hasSize(10);
        return models;
    }

    @Test
    void a_table_becomes_a_model_whose_names_are_javas() throws IOException {
        inspected();
        assertThat(Files.readString(folder.resolve("source/shop/InvoiceLine.java"))).isEqualToNormalizingNewlines("""
            package shop;

            import static bookworm.fields.OnDelete.DO_NOTHING;

            import bookworm.Manager;
            import bookworm.Model;
            import bookworm.Ref;
            import bookworm.fields.AutoField;
            import bookworm.fields.DecimalField;
            import bookworm.fields.ForeignKey;
            import bookworm.fields.IntegerField;
            import bookworm.meta.Meta;
            import java.math.BigDecimal;

            @Meta(table = "InvoiceLine", managed = false)
            public class InvoiceLine extends Model {
                public static final Manager<InvoiceLine> objects = Manager.of(InvoiceLine.class);

                @AutoField(column = "InvoiceLineId") public Long invoiceLineId;
                @ForeignKey(onDelete = DO_NOTHING, column = "InvoiceId") public final Ref<Invoice> invoice = ref();
                @ForeignKey(onDelete = DO_NOTHING, column = "TrackId") public final Ref<Track> track = ref();
                @DecimalField(maxDigits = 10, decimalPlaces = 2, column = "UnitPrice") public BigDecimal unitPrice;
                @IntegerField(column = "Quantity") public int quantity;
            }
            """);
    }

    @Test
    void the_models_read_the_rows() throws IOException, ReflectiveOperationException {
        Compiled shop = inspected();
        assertThat(shop.objects("shop.Track").filter("album__artist__name", "AC/DC", "unitPrice__lt", 1).count()).isEqualTo(5);
        Model track = shop.objects("shop.Track").selectRelated("album__artist").get("name", "Fast As a Shark");
        assertThat(shop.value(track, "unitPrice")).isEqualTo(new BigDecimal("1.29"));
        Model album = ((Ref<?>) shop.value(track, "album")).get();
        assertThat(shop.value(album, "title")).isEqualTo("Restless and Wild");
        assertThat(shop.objects("shop.Artist").annotate("albums", count("album")).orderBy("-albums", "pk").valuesFlat("name")
            .limit(2).list()).containsExactly("AC/DC", "Accept");
        assertThat(shop.objects("shop.InvoiceLine").filter("invoice__customer__country", "Germany").count()).isEqualTo(3);
    }

    @Test
    void a_reference_to_the_same_table_is_followed_both_ways() throws IOException, ReflectiveOperationException {
        Compiled shop = inspected();
        Model jane = shop.objects("shop.Employee").get("firstName", "Jane");
        Model nancy = ((Ref<?>) shop.value(jane, "reportsTo")).get();
        assertThat(shop.value(nancy, "lastName")).isEqualTo("Edwards");
        assertThat(shop.objects("shop.Employee").filter("reportsTo__reportsTo__lastName", "Adams").count()).isEqualTo(2);
        assertThat(shop.objects("shop.Employee").get("employee__firstName", "Jane")).isEqualTo(nancy);
    }

    @Test
    void a_time_without_a_zone_is_one_of_the_sessions_zone() throws IOException, ReflectiveOperationException {
        Compiled shop = inspected();
        Model invoice = shop.objects("shop.Invoice").get("pk", 1);
        assertThat(shop.value(invoice, "invoiceDate"))
            .isEqualTo(LocalDateTime.of(2021, 1, 1, 12, 30).atZone(ZoneId.systemDefault()).toInstant());
        assertThat(Files.readString(folder.resolve("source/shop/Invoice.java")))
            .contains("// A guess: the column has no time zone: its times are taken for UTC on PostgreSQL, for those of the session's zone on H2.");
    }

    @Test
    void the_models_write_rows_too() throws IOException, ReflectiveOperationException {
        Compiled shop = inspected();
        Model genre = shop.objects("shop.Genre").create(created -> { });
        assertThat(genre.pk()).isEqualTo(4L);
    }

    @Test
    void links_whose_columns_bookworm_would_name_otherwise_are_left_out_and_it_says_so() {
        String said = "The table PlaylistTrack is left out: it links Playlist and Track, but @ManyToMany expects the columns "
            + "playlist_id and track_id where it has PlaylistId and TrackId.";
        Console inspect = Console.run("inspectdb", "--database", url);
        assertThat(inspect.out()).contains("// " + said);
        assertThat(inspect.err()).as("seen also where the models go to a file").isEqualToIgnoringNewLines(said);
    }

    @Test
    void a_table_that_has_no_file_is_named_in_that_of_the_package() throws IOException {
        inspected();
        assertThat(Files.readString(folder.resolve("source/shop/package-info.java"))).isEqualToNormalizingNewlines("""
            /**
             * The models of a database's tables, as inspectdb found them. Look each onDelete over: with DO_NOTHING, the
             * database's own rule holds.
             */
            package shop;

            // The table PlaylistTrack is left out: it links Playlist and Track, but @ManyToMany expects the columns \
            playlist_id and track_id where it has PlaylistId and TrackId.
            """);
    }

    @Test
    void a_package_that_says_already_what_it_is_for_keeps_its_words() throws IOException {
        Path info = Files.createDirectories(folder.resolve("source/shop")).resolve("package-info.java");
        Files.writeString(info, "/** Ours. */ package shop;");
        inspected();
        assertThat(Files.readString(info)).isEqualTo("/** Ours. */ package shop;");
    }

    @Test
    void without_a_folder_all_models_stand_in_one_class() throws IOException, ReflectiveOperationException {
        Files.createDirectories(folder.resolve("source"));
        Files.writeString(folder.resolve("source/Models.java"), Console.run("inspectdb", "--database", url).out());
        Compiled shop = new Compiled(folder.resolve("source"), Files.createDirectories(folder.resolve("classes")));
        assertThat(Models.check(shop.models())).hasSize(10);
        assertThat(shop.objects("Models$Customer").filter("supportRep__firstName", "Jane").count()).isEqualTo(2);
    }

    @Test
    void tables_may_be_named() {
        Console inspect = Console.run("inspectdb", "--database", url, "Track", "Genre");
        assertThat(inspect.out()).contains("class Track ", "class Genre ", "Ref<Genre> genre")
            .contains("// It refers to Album, but not to the key of a model here, which a foreign key would need.",
                "@IntegerField(nullable = true, blank = true, column = \"AlbumId\") public Integer albumId;")
            .doesNotContain("class Album ");
        Console unknown = Console.run("inspectdb", "--database", url, "Trak");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("The schema 'PUBLIC' has no table 'Trak'. Did you mean 'Track'?");
    }

    @Test
    void a_file_that_is_there_is_not_overwritten() throws IOException {
        inspected();
        Console again = Console.run("inspectdb", "--database", url, "--into", folder.resolve("source").toString(),
            "--package", "shop");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("Nothing was written: ").contains("Album.java is there already");
    }

    @Test
    void a_schema_without_tables_and_a_wrong_package_are_named() {
        assertThat(Console.run("inspectdb", "--database", url, "--schema", "NOWHERE").err())
            .contains("The schema 'NOWHERE' has no tables");
        assertThat(Console.run("inspectdb", "--database", url, "--package", "my.class").err())
            .contains("'my.class' is no name for a package");
    }
}
