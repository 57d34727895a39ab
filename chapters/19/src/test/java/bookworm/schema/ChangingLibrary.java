package bookworm.schema;

import static bookworm.meta.FieldState.field;

import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;
import org.junit.jupiter.api.*;

/** Two tables, made of models as data, with an author and her book in them: made anew for each test that changes the models. */
abstract class ChangingLibrary {

    static final FieldState KEY = field(AutoField.class);
    static final FieldState NAME = field(CharField.class, "maxLength", 100);
    static final FieldState TITLE = field(CharField.class, "maxLength", 200);
    static final FieldState AUTHOR_OF = field(ForeignKey.class, "to", "books.Author", "onDelete", OnDelete.CASCADE);
    static final ModelState AUTHOR = model("Author", "id", KEY, "name", NAME);
    static final ModelState BOOK = model("Book", "id", KEY, "title", TITLE, "author", AUTHOR_OF);

    Database database;
    private List<ModelState> models = List.of();

    @BeforeEach
    final void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        become(AUTHOR, BOOK);
        run("INSERT INTO \"books_author\" (\"name\") VALUES ('Jane Austen')");
        run("INSERT INTO \"books_book\" (\"title\", \"author_id\") VALUES ('Emma', 1)");
    }

    @AfterEach
    final void close() { database.close(); }

    static ModelState model(String name, Object... fields) {
        return new ModelState("books", name, Maps.of(fields), Map.of(), List.of(), List.of());
    }

    /** The model with another field of that name; without it where that is null. */
    static ModelState with(ModelState model, String name, FieldState field) {
        return new ModelState("books", model.name(), Maps.with(model.fields(), name, field), model.options(), model.indexes(),
            model.constraints());
    }

    /** The statements that change the tables of Author and Book; none of them runs. */
    static List<String> changed(ModelState... after) { return change(List.of(AUTHOR, BOOK), List.of(after), Renaming.NONE); }

    static List<String> change(List<ModelState> before, List<ModelState> after, Renaming renaming) {
        return Schema.change(Models.of(before).values(), Models.of(after).values(), renaming, Dialect.of("H2"));
    }

    /** Changes the tables that are there. */
    final void become(ModelState... after) { become(Renaming.NONE, after); }

    final void become(Renaming renaming, ModelState... after) {
        change(models, List.of(after), renaming).forEach(this::run);
        models = List.of(after);
    }

    final void run(String sql) { database.update(Sql.of(sql)); }

    final List<Object> values(String sql) { return database.query(Sql.of(sql), row -> row.getObject(1)); }
}
