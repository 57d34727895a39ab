package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.schema.Schema;
import java.io.*;
import java.util.List;
import library.Tag;
import org.junit.jupiter.api.Test;

/** What an error tells of a database that cannot be reached, and what becomes of connections that broke. */
class ConnectionsTest {

    @Test
    void no_error_prints_a_password_that_stands_in_a_url() {
        for (String url : List.of("jdbc:nosuch://desk:secret@host/library", "jdbc:nosuch:thin:desk/secret@//host/library",
                "jdbc:nosuch://host/library?user=desk&password=secret", "jdbc:h2:mem:library;PASSWORD=secret;NOSUCH")) {
            assertThatThrownBy(() -> Database.open(url)).as(url).isInstanceOf(DatabaseError.class)
                .hasMessageContaining(url.replaceAll("^(jdbc:\\w+:).*", "$1")).satisfies(error -> {
                    StringWriter all = new StringWriter();
                    error.printStackTrace(new PrintWriter(all));
                    assertThat(all.toString()).doesNotContain("secret");
                });
        }
    }

    @Test
    void connections_that_were_cut_are_not_lent_again_once_one_of_them_failed() {
        String url = EachDatabase.newH2();
        try (Database other = Database.open(url); Database library = Database.open(url)) {
            Schema.create(Tag.class);
            Database.atomic(() -> Database.outside(() -> Tag.objects.create(tag -> tag.name = "by a second connection")));
            other.query(Sql.of("SELECT ABORT_SESSION(SESSION_ID) FROM INFORMATION_SCHEMA.SESSIONS WHERE SESSION_ID <> SESSION_ID()"),
                row -> row.getBoolean(1));

            assertThat(library.<Boolean>use(() -> Database.<Boolean>atomic(() -> Tag.objects.exists()))).isTrue();
            Database.atomic(() -> Database.outside(() -> Tag.objects.create(tag -> tag.name = "afterwards")));
            assertThat(Tag.objects.count()).isEqualTo(2);
        }
    }
}
