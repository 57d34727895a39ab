package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.OnH2;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.FieldState;
import bookworm.meta.IndexState;
import bookworm.migrations.Operations.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Migrations on a database: forwards and back, with code and SQL of one's own. */
class MigratorTest extends MigratedBooks {

    // Forwards and back

    @Test
    void what_is_applied_is_not_applied_again() {
        migrate();
        migrate();

        assertThat(report).containsExactly("Applying books.M0001_Initial... OK");
    }

    @Test
    void an_app_without_applied_migrations_has_no_tables() {
        migrate();
        backTo(null);

        assertThat(database.hasTable("books_book")).isFalse();
        assertThat(report).last().isEqualTo("Unapplying books.M0001_Initial... OK");
    }

    @Test
    void going_back_to_a_migration_undoes_those_after_it() {
        Migration pages = then("M0002_Book_pages", new AddField("Book", "pages", field(IntegerField.class, "initial", 1)));
        migrate(pages);
        backTo(INITIAL, pages);

        assertThat(migrator(pages).applied()).containsExactly(INITIAL);
        assertThatThrownBy(() -> values("SELECT \"pages\" FROM \"books_book\"")).isInstanceOf(DatabaseError.class);
    }

    @Test
    void rows_that_are_there_get_the_value_of_a_new_field_once() {
        migrate();
        addBook("Emma");
        migrate(then("M0002_Book_pages", new AddField("Book", "pages", field(IntegerField.class), 474)));

        assertThat(values("SELECT \"pages\" FROM \"books_book\"")).containsExactly(474);
        assertThatThrownBy(() -> addBook("Persuasion")).hasMessageContaining("pages");
    }

    @Test
    void nulls_get_a_value_before_they_are_forbidden() {
        Migration nullable = then("M0002_Book_isbn", new AddField("Book", "isbn", field(CharField.class, "maxLength", 13, "nullable", true)));
        migrate(nullable);
        addBook("Emma");
        migrate(nullable, new TestMigration("books", "M0003_Alter_book_isbn", List.of(nullable.label()),
            List.of(new AlterField("Book", "isbn", field(CharField.class, "maxLength", 13), "it's unknown"))));

        assertThat(values("SELECT \"isbn\" FROM \"books_book\"")).containsExactly("it's unknown");
    }

    @Test
    void a_renaming_keeps_the_rows_and_their_relations() {
        Migration novel = then("M0002_Rename_book_novel", new RenameModel("Book", "Novel"), new RenameField("Novel", "author", "writer"),
            new RenameModel("Author", "Writer"));
        migrate();
        addBook("Emma");
        migrate(novel);

        assertThat(values("SELECT W.\"name\" FROM \"books_novel\" N JOIN \"books_writer\" W ON W.\"id\" = N.\"writer_id\""))
            .containsExactly("Jane Austen");
        backTo(INITIAL, novel);
        assertThat(values("SELECT A.\"name\" FROM \"books_book\" B JOIN \"books_author\" A ON A.\"id\" = B.\"author_id\""))
            .containsExactly("Jane Austen");
    }

    @Test
    void a_model_may_be_ordered_by_a_field_that_only_comes() {
        Migration ordered = then("M0002_Ordered", new AlterModelOptions("Book", map("ordering", List.of("name"))),
            new RenameField("Book", "title", "name"));
        migrate(ordered);
        assertThat(values("SELECT \"name\" FROM \"books_book\"")).isEmpty();

        backTo(INITIAL, ordered);
        assertThat(values("SELECT \"title\" FROM \"books_book\"")).isEmpty();
    }

    @Test
    void a_model_goes_after_the_fields_of_other_apps_that_lead_to_it() {
        List<Migration> all = new ArrayList<>(List.of(INITIAL, new TestMigration("shelves", "M0001_Initial", List.of(INITIAL.label()),
            List.of(new CreateModel("Shelf", map("id", field(AutoField.class), "book", field(ForeignKey.class, "to", "books.Book",
                "onDelete", OnDelete.CASCADE)))))));
        ProjectState to = new DeleteModel("Book").apply(new RemoveField("Shelf", "book").apply(new MigrationGraph(all).state(), "shelves"),
            "books");
        MigrationMaker.make(new MigrationGraph(all), to, null).forEach(made -> all.add(new TestMigration(made)));
        Migrator migrator = new Migrator(new MigrationGraph(all), report::add);
        migrator.migrate(() -> migrator.planAll(null), false);

        assertThat(report).containsSubsequence("Applying shelves.M0002_Remove_shelf_book... OK", "Applying books.M0002_Delete_book... OK");
    }

    @Test
    void a_model_may_be_replaced_by_another_of_the_same_related_name() {
        FieldState author = field(ForeignKey.class, "to", "books.Author", "onDelete", OnDelete.CASCADE, "relatedName", "works");
        Migration works = then("M0002_Works", new AlterField("Book", "author", author));
        MigrationGraph graph = new MigrationGraph(List.of(INITIAL, works));
        ProjectState to = new CreateModel("Novel", map("id", field(AutoField.class), "name", field(TextField.class), "author", author))
            .apply(new DeleteModel("Book").apply(graph.state(), "books"), "books");
        Migration[] all = Stream.concat(Stream.of(works), MigrationMaker.make(graph, to, null).stream().map(TestMigration::new))
            .toArray(Migration[]::new);
        migrate(all);

        assertThat(database.hasTable("books_novel")).isTrue();
        assertThat(database.hasTable("books_book")).isFalse();
        backTo(INITIAL, all);
        assertThat(database.hasTable("books_book")).isTrue();
    }

    @Test
    void join_tables_are_renamed_with_their_models() {
        Migration tags = then("M0002_Tag", new CreateModel("Tag", map("id", field(AutoField.class))),
            new AddField("Book", "tags", field(ManyToMany.class, "to", "books.Tag")));
        migrate(tags);
        addBook("Emma");
        database.update(Sql.of("INSERT INTO \"books_tag\" DEFAULT VALUES"));
        database.update(Sql.of("INSERT INTO \"books_book_tags\" (\"book_id\", \"tag_id\") VALUES (1, 1)"));
        migrate(tags, new TestMigration("books", "M0003_Rename", List.of(tags.label()),
            List.of(new RenameModel("Tag", "Label"), new RenameField("Book", "tags", "labels"), new RenameModel("Book", "Novel"))));

        assertThat(values("SELECT COUNT(*) FROM \"books_novel_labels\" WHERE \"novel_id\" = 1 AND \"label_id\" = 1")).containsExactly(1L);
    }

    @Test
    void a_table_of_somebody_else_is_left_alone() {
        Migration view = then("M0002_View", new CreateModel("View", map("id", field(AutoField.class)), map("managed", false)));
        migrate(view);

        assertThat(database.hasTable("books_view")).isFalse();
        assertThat(migrator(view).sql(new Migrator.Planned(view, false))).isEmpty();
    }

    @Test
    void fake_writes_down_what_was_not_done() {
        Migrator migrator = migrator();
        migrator.migrate(() -> migrator.planAll(null), true);

        assertThat(database.hasTable("books_book")).isFalse();
        assertThat(migrator.applied()).containsExactly(INITIAL);
    }

    @Test
    @OnH2("asks its table of indexes")
    void an_index_stands_under_its_name() {
        Migration index = then("M0002_Index", new AddIndex("Book", new IndexState("by_title", List.of("-title"))),
            new RenameIndex("Book", "by_title", "titles"));
        migrate(index);

        assertThat(values("SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES WHERE INDEX_NAME IN ('by_title', 'titles')")).containsExactly("titles");
        backTo(INITIAL, index);
        assertThat(values("SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES WHERE INDEX_NAME IN ('by_title', 'titles')")).isEmpty();
    }

    // Code and SQL of one's own

    @Test
    void code_sees_the_models_as_they_are_at_that_point() {
        Migration shout = then("M0002_Shout",
            new AddField("Book", "loud", field(CharField.class, "maxLength", 200, "initial", "")),
            new RunJava(models -> {
                models.rows("Book").filter("author__name", "Jane Austen").update("loud", bookworm.Functions.upper("title"));
                Object author = models.rows("Author").insert(Map.of("name", "Anonymous"));
                models.rows("Book").insert(Map.of("title", "Beowulf", "author", author));
            }, models -> models.rows("Book").filter("title", "Beowulf").delete()),
            new RemoveField("Book", "title"));
        migrate();
        addBook("Emma");
        migrate(shout);

        assertThat(values("SELECT \"loud\" FROM \"books_book\" ORDER BY \"id\"")).containsExactly("EMMA", "");
    }

    @Test
    void a_row_that_code_inserts_gets_the_databases_default_or_an_empty_text_where_it_names_no_value() {
        migrate(then("M0002_Beowulf",
            new AddField("Book", "language", field(CharField.class, "maxLength", 9, "dbDefault", List.of("en"))),
            new AddField("Book", "pages", field(IntegerField.class, "dbDefault", List.of("7"))),
            new AddField("Book", "remark", field(CharField.class, "maxLength", 200), ""),
            new AddField("Book", "motto", field(CharField.class, "maxLength", 200, "nullable", true)),
            new RunJava(models -> {
                Object author = models.rows("Author").insert(Map.of());
                models.rows("Book").insert(Map.of("author", author));
            }, null)));

        assertThat(values("SELECT \"name\" FROM \"books_author\"")).containsExactly("");
        assertThat(values("SELECT \"title\" || '/' || \"language\" || '/' || \"pages\" || '/' || \"remark\" FROM \"books_book\""))
            .containsExactly("/en/7/");
        assertThat(values("SELECT \"motto\" FROM \"books_book\"")).containsExactly((Object) null);
    }

    @Test
    void code_that_names_a_model_of_another_time_is_told_the_choices() {
        assertThatThrownBy(() -> migrate(then("M0002_Wrong", new RunJava(models -> models.rows("Novel"), null))))
            .rootCause().hasMessageContaining("There is no model books.Novel at this point").hasMessageContaining("books.Book");
    }

    @Test
    void sql_of_ones_own_has_a_way_back_only_if_it_is_given() {
        Migration both = then("M0002_Both", new RunSql(List.of("INSERT INTO \"books_author\" (\"name\") VALUES ('Homer')"),
            List.of("DELETE FROM \"books_author\"")));
        migrate(both);
        backTo(INITIAL, both);
        assertThat(values("SELECT * FROM \"books_author\"")).isEmpty();

        Migration oneWay = then("M0002_One_way", new RunSql(List.of("INSERT INTO \"books_author\" (\"name\") VALUES ('Homer')"), null));
        migrate(oneWay);
        assertThatThrownBy(() -> backTo(INITIAL, oneWay)).isInstanceOf(MigrationError.class)
            .hasMessageContaining("'Raw SQL operation' cannot be undone: give it a reverse");
    }
}
