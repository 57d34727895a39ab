package library.manage.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Manager;
import bookworm.Model;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.meta.FieldMeta;
import bookworm.meta.ModelMeta;
import bookworm.meta.Models;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import library.Console;
import library.manage.Compiled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of the tables that databases show themselves with, Sakila's and Northwind's, on one database or another. */
abstract class SampleDatabases {

    @TempDir
    Path folder;

    private final String product;
    private String url;
    private Database database;
    private Console console;
    private Compiled models;

    SampleDatabases(String product) {
        this.product = product;
    }

    /** The address of a database, or of a schema, that is empty. */
    abstract String newUrl() throws SQLException;

    @BeforeEach
    void an_empty_database() throws SQLException {
        url = newUrl();
        database = Database.open(url);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Makes a sample's tables, and models for them, which have to compile and to pass the checks. */
    private List<ModelMeta> inspected(String sample) throws IOException {
        run(sample + ".sql");
        run(sample + "-" + product + ".sql");
        Path source = folder.resolve("source");
        console = Console.run("inspectdb", "--database", url, "--into", source.toString(), "--package", sample);
        assertThat(console.err()).isEmpty();
        models = new Compiled(source, Files.createDirectories(folder.resolve("classes")));
        return Models.check(models.models());
    }

    private void run(String script) throws IOException {
        try (InputStream statements = SampleDatabases.class.getResourceAsStream(script)) {
            String text = new String(statements.readAllBytes(), StandardCharsets.UTF_8);
            Console sql = Console.runWithInput(text, "sql", "--database", url);
            assertThat(sql.err()).isEmpty();
        }
    }

    private Manager<Model> objects(ModelMeta model) {
        return models.objects(model.javaClass());
    }

    /** Every row of every table, as the database itself writes its values. */
    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        Sql tables = Sql.of("SELECT table_name FROM information_schema.tables "
            + "WHERE table_schema = CURRENT_SCHEMA AND table_type = 'BASE TABLE'");
        for (String table : database.query(tables, row -> row.getString(1))) {
            Sql all = Sql.of("SELECT * FROM " + database.dialect().quote(table));
            rows.put(table, database.query(all, SampleDatabases::text).stream().sorted().toList());
        }
        return rows;
    }

    private static String text(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.add(row.getString(i));
        }
        return values.toString();
    }

    private void assertThatSavingChangesNothing(List<ModelMeta> metas) {
        Map<String, List<String>> before = rows();
        for (ModelMeta model : metas) {
            List<Model> all = objects(model).list();
            assertThat(all).as("the objects of " + model).hasSameSizeAs(before.get(model.table()));
            all.forEach(Model::save);
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** Floating-point numbers aside, of which a database may keep less than Java does. */
    private void assertThatEachValueFindsItsRow(List<ModelMeta> metas) {
        for (ModelMeta model : metas) {
            for (Model object : objects(model).list()) {
                for (FieldMeta field : model.fields()) {
                    Object value = field.get(object);
                    if (!(value instanceof Double)) {
                        assertThat(objects(model).filter(field.name(), value).filter("pk", object.pk()).exists())
                            .as("%s finds %s by %s", field, object.pk(), value).isTrue();
                    }
                }
            }
        }
    }

    private List<String> leftOut() {
        return console.lines().stream().filter(line -> line.contains(" is left out: ")).map(String::toLowerCase).toList();
    }

    private String source(String file) throws IOException {
        return Files.readString(folder.resolve("source").resolve(file)).toLowerCase();
    }

    @Test
    void sakilas_rows_are_read_and_saved_unchanged() throws IOException {
        List<ModelMeta> sakila = inspected("sakila");
        assertThat(sakila).hasSize(14);
        assertThatSavingChangesNothing(sakila);
        assertThatEachValueFindsItsRow(sakila);
    }

    @Test
    void northwinds_rows_are_read_and_saved_unchanged() throws IOException {
        List<ModelMeta> northwind = inspected("northwind");
        assertThat(northwind).hasSize(12);
        assertThatSavingChangesNothing(northwind);
        assertThatEachValueFindsItsRow(northwind);
    }

    /** What of Sakila's columns no field holds on this database, one line each. */
    abstract String[] sakilasColumnsLeftOut();

    @Test
    void what_no_model_stands_for_in_sakila_is_said_on_the_console_and_in_comments() throws IOException {
        inspected("sakila");
        List<String> tables = List.of(
            "the table film_actor is left out: its primary key has several columns (actor_id, film_id), and a model's has one.",
            "the table film_category is left out: its primary key has several columns (film_id, category_id), and a model's has one.");
        assertThat(leftOut()).containsAll(tables).contains(sakilasColumnsLeftOut())
            .hasSize(tables.size() + sakilasColumnsLeftOut().length);
        assertThat(source("sakila/package-info.java")).contains(tables);
        assertThat(source("sakila/Staff.java")).contains("// the column picture is left out: no field holds ");
    }

    @Test
    void a_column_of_a_domain_is_a_field_of_the_type_that_the_domain_is_made_of() throws IOException {
        inspected("sakila");
        assertThat(source("sakila/Film.java")).containsPattern("@integerfield.* public integer releaseyear;");
        assertThat(models.objects("sakila.Film").filter("releaseYear__lt", 2006).count()).isEqualTo(1);
    }
}
