package bookworm.schema;

import static bookworm.Expressions.unique;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.db.*;
import bookworm.fields.CharField;
import bookworm.meta.*;
import java.util.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a thing is called, its name is a name. A witness would be gone if one were a statement. */
class HostileNamesTest {

    private static final String ATTACK = "x\" (id INT); DROP TABLE \"witness\"; --";

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @BeforeEach
    void call_a_witness() { database.update(Sql.of("CREATE TABLE \"witness\" (\"said\" VARCHAR)")); }

    @AfterEach
    void close() { database.close(); }

    @Meta(table = ATTACK, indexes = @Index(value = "text", name = "i\" ON \"witness\" (\"said\"); DROP TABLE \"witness\"; --"))
    static class Intruder extends Model {
        static final Constraint RULE = unique("c\" UNIQUE (\"id\")); DROP TABLE \"witness\"; --", "text");
        @CharField(maxLength = 9, column = "t\" INT); DROP TABLE \"witness\"; --") String text;
    }

    @Test
    void tables_columns_constraints_and_indexes_keep_hostile_names_to_themselves() {
        Schema.create(Intruder.class);

        assertThat(tables()).as("the tables that are there").containsExactlyInAnyOrder("witness", ATTACK);
    }

    @Test
    void such_a_table_is_dropped_alone() {
        Schema.create(Intruder.class);
        Schema.drop(Intruder.class);

        assertThat(tables()).containsExactly("witness");
    }

    @ParameterizedTest
    @ValueSource(strings = {ATTACK, "order", "SELECT", "Mixed Case", "a\"b", "\"", "\"\"", "'", "''", "`", "a;b", "--",
        "/*", "?", "{0}", "$1", "é", "日本"})
    void any_name_comes_back_letter_by_letter(String name) {
        String quoted = database.dialect().quote(name);
        database.update(Sql.of("CREATE TABLE " + quoted + " (" + quoted + " INTEGER)"));

        assertThat(tables()).containsExactlyInAnyOrder("witness", name);
    }

    private List<String> tables() {
        return database.query(Sql.of("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"),
            row -> row.getString(1));
    }
}
