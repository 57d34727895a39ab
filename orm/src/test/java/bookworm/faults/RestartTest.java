package bookworm.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Tag;
import bookworm.OnPostgreSQL;
import bookworm.PostgresServer;
import bookworm.Slow;
import bookworm.db.Database;
import bookworm.errors.DatabaseError;
import bookworm.schema.Schema;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server is started anew between two requests, and all connections with it. */
@Slow
@OnPostgreSQL
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RestartTest {

    private static final String ASK_ALWAYS = "com.zaxxer.hikari.aliveBypassWindowMs";

    @TempDir Path folder;
    private int port;
    private EmbeddedPostgres server;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = PostgresServer.startOn(folder, port);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** A pool that asks each connection whether it lives; without the property, only those that rested for half a second. */
    private HikariDataSource pool() {
        System.setProperty(ASK_ALWAYS, "0");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(1000);
        try {
            return new HikariDataSource(config);
        } finally {
            System.clearProperty(ASK_ALWAYS);
        }
    }

    private void restart() throws IOException {
        server.close();
        server = PostgresServer.startOn(folder, port);
    }

    private static void add(String name) {
        Tag.objects.create(tag -> tag.name = name);
    }

    @Test
    void of_bookworms_own_connections_all_are_opened_anew_after_one_request_failed() throws IOException {
        try (Database database = Database.open(url())) {
            Schema.create(Tag.class);
            Database.atomic(() -> Database.outside(() -> add("before")));
            restart();

            assertThatThrownBy(() -> add("lost")).isInstanceOf(DatabaseError.class)
                .hasMessageContaining("The connection to the database failed");
            Database.atomic(() -> Database.outside(() -> add("after")));

            assertThat(Tag.objects.orderBy("pk").valuesFlat("name", String.class)).containsExactly("before", "after");
        }
    }

    @Test
    void a_pool_that_asks_its_connections_opens_them_anew_and_no_request_fails() throws IOException {
        try (HikariDataSource pool = pool(); Database database = Database.open(pool)) {
            Schema.create(Tag.class);
            add("before");
            restart();
            add("after");

            assertThat(Tag.objects.orderBy("pk").valuesFlat("name", String.class)).containsExactly("before", "after");
        }
    }

    @Test
    void a_transaction_that_the_restart_cut_is_undone_and_says_so() throws IOException {
        try (Database database = Database.open(url())) {
            Schema.create(Tag.class);
            assertThatThrownBy(() -> Database.atomic(() -> {
                add("half-written");
                try {
                    restart();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                add("the other half");
            })).isInstanceOf(DatabaseError.class).hasMessageContaining("The connection to the database failed");

            assertThat(Tag.objects.count()).isZero();
        }
    }

    @Test
    void while_the_server_is_down_a_request_says_that_it_cannot_be_reached() throws IOException {
        try (HikariDataSource pool = pool(); Database pooled = Database.open(pool); Database own = Database.open(url())) {
            Schema.create(Tag.class);
            server.close();
            for (Database database : new Database[] {own, pooled}) {
                assertThatThrownBy(() -> database.use(() -> add("nowhere"))).isInstanceOf(DatabaseError.class)
                    .hasMessageContaining("The connection to the database failed");
            }
            server = PostgresServer.startOn(folder, port);
            // The pool waits a while before it tries to connect again; Bookworm tries at each request.
            own.use(() -> add("back"));

            assertThat(own.<List<String>>use(() -> Tag.objects.valuesFlat("name", String.class).list())).containsExactly("back");
        }
    }
}
