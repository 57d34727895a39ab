package bookworm.security;

import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Contract;
import bookworm.Manager;
import bookworm.Model;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.db.Dialect;
import bookworm.errors.BookwormException;
import bookworm.errors.DatabaseError;
import bookworm.json.JSONField;
import bookworm.meta.Naming;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The keys of JSON, of which Django's ORM let three into the SQL. Any text may be a key, so none is refused for what it says: on
 * PostgreSQL each is bound, on H2, which takes no parameter there, it is a name in quotes.
 */
@Contract
class HostileKeysTest {

    static class Note extends Model {
        static final Manager<Note> objects = Manager.of(Note.class);

        @JSONField(blank = true) Map<String, Object> data = Map.of();
    }

    private static final String PLAIN = "plain";

    private Database database;
    private Dialect dialect;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Note.class);
        dialect = Dialect.of(TestDatabase.product());
        Note.objects.create(note -> note.data = Map.of("secret", 1));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Note note(String key) {
        return Note.objects.create(note -> note.data = Map.of(key, Map.of("inner", "x")));
    }

    /** Each text that has no {@code __}, which would make two keys of it. */
    private static List<String> keys() {
        return Stream.concat(Hostile.NAMES.stream(), Stream.of("x\" IS NULL) OR 1=1; --", "x' = '1') OR 1=1 --", "x\"].y", "$.x", "x}',0)"))
            .filter(text -> !text.contains("__") && !text.endsWith("_") && !text.startsWith("_")).toList();
    }

    /** The key is found or refused, and stands in the SQL as it should: nowhere, or within its quotes. */
    private void assertHarmless(Consumer<String> entry, BiFunction<String, String, String> expected) {
        String plain = Attack.of(entry, PLAIN).sql().get(0);
        for (String key : keys()) {
            Attack attack = Attack.of(entry, key);
            if (attack.failure() == null) {
                assertThat(attack.sql().get(0)).as(Hostile.shown(key)).isEqualTo(expected.apply(plain, key));
            } else {
                assertThat(attack.failure()).as(Hostile.shown(key)).isInstanceOf(BookwormException.class).isNotInstanceOf(DatabaseError.class);
                assertThat(attack.sql()).as(Hostile.shown(key)).isEmpty();
                assertThat(Hostile.UNSTORABLE.contains(key) || key.length() > 256).as(Hostile.shown(key)).isTrue();
            }
        }
        assertThat(Note.objects.get().data).isEqualTo(Map.of("secret", 1));
    }

    private String quotedKey(String sql, String key) {
        return sql.replace(".\"plain\"", "." + dialect.quote(key));
    }

    private String quotedPath(String sql, String key) {
        return quotedKey(sql, key).replace("\"data__plain\"", dialect.quote(Naming.fit("data__" + key)));
    }

    // The keys of a path of lookups were written into the SQL.
    @Test
    void cve_2019_14234_the_keys_of_a_path_are_bound_or_quoted() {
        assertHarmless(key -> Note.objects.filter("data__" + key + "__exact", "x").list(), this::quotedKey);
        assertHarmless(key -> Note.objects.exclude("data__" + key + "__inner__icontains", "x").list(), this::quotedKey);
        assertHarmless(key -> Note.objects.filter("data__" + key + "__isnull", true).list(), this::quotedKey);
        assertHarmless(key -> Note.objects.filter("data__" + key + "__gt", 1).list(), this::quotedKey);
        assertHarmless(key -> Note.objects.all().orderBy("data__" + key).list(), this::quotedKey);
        assertHarmless(key -> Note.objects.filter("data__x", f("data__" + key)).list(), this::quotedKey);
    }

    // The path of values() and values_list() became the name of a column, unquoted.
    @Test
    void cve_2024_42005_the_path_of_a_value_is_a_name_in_quotes() {
        assertHarmless(key -> Note.objects.all().values("data__" + key).list(), this::quotedPath);
        assertHarmless(key -> Note.objects.all().valuesList("data__" + key).list(), this::quotedPath);
        assertHarmless(key -> Note.objects.all().valuesFlat("data__" + key).distinct().orderBy("-data__" + key).list(), this::quotedPath);
        assertHarmless(key -> Note.objects.all().values("data__" + key).annotate("n", count("*")).list(), this::quotedPath);
    }

    // What has_key looks for was written into the SQL of Oracle.
    @Test
    void cve_2024_53908_the_key_that_is_looked_for_is_bound_or_quoted() {
        assertHarmless(key -> Note.objects.filter("data__has_key", key).list(), this::quotedKey);
        assertHarmless(key -> Note.objects.exclude("data__has_key", key).list(), this::quotedKey);
    }

    @Test
    void every_key_that_can_be_stored_is_found() {
        for (String key : Hostile.VALUES) {
            if (key.length() <= 256) {
                Note note = note(key);
                assertThat(Note.objects.filter("data__has_key", key).list()).as(Hostile.shown(key)).containsExactly(note);
                if (keys().contains(key)) {
                    assertThat(Note.objects.filter("data__" + key + "__inner", "x").list()).as(Hostile.shown(key)).containsExactly(note);
                    assertThat(Note.objects.filter("pk", note.id).valuesFlat("data__" + key + "__inner").get()).as(Hostile.shown(key))
                        .isEqualTo("x");
                }
                note.delete();
            }
        }
    }

    @Test
    void every_value_under_a_key_comes_back_as_it_went_in_and_is_found() {
        for (String text : Hostile.VALUES) {
            Note note = Note.objects.create(each -> each.data = Map.of("said", text));
            assertThat(Note.objects.get("pk", note.id).data).as(Hostile.shown(text)).isEqualTo(Map.of("said", text));
            for (String word : List.of("exact", "gte", "icontains", "startswith", "iexact")) {
                assertThat(Note.objects.filter("pk", note.id, "data__said__" + word, text).exists()).as(word + " " + Hostile.shown(text)).isTrue();
            }
            note.delete();
        }
    }
}
