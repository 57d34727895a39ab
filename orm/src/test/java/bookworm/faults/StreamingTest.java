package bookworm.faults;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Manager;
import bookworm.Model;
import bookworm.OnPostgreSQL;
import bookworm.Slow;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.fields.TextField;
import bookworm.meta.Meta;
import bookworm.schema.Schema;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a stream has in memory is what has come through the network, less what was read: it is counted there. */
@Slow
@OnPostgreSQL
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreamingTest {

    private static final int ROWS = 300_000;

    @Meta(ordering = "pk")
    static class Line extends Model {
        static final Manager<Line> objects = Manager.of(Line.class);

        @TextField String text = "";
    }

    private Wire wire;
    private Database database;

    @BeforeEach
    void open() throws IOException {
        wire = Wire.to(TestDatabase.newUrl());
        database = Database.open(wire.url());
        Schema.create(Line.class);
        String table = database.dialect().quote(database.query(Sql.of("SELECT table_name FROM information_schema.tables "
            + "WHERE table_schema = CURRENT_SCHEMA"), row -> row.getString(1)).get(0));
        database.update(Sql.of("INSERT INTO " + table + " (\"text\") SELECT REPEAT('x', 20) FROM GENERATE_SERIES(1, " + ROWS + ")"));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
        wire.close();
    }

    /** Reads so many rows of a stream, closes it, and gives how many bytes came for them. */
    private long bytesFor(int rows) {
        long before = wire.received();
        try (Stream<Line> lines = Line.objects.all().stream()) {
            Iterator<Line> all = lines.iterator();
            for (int i = 0; i < rows; i++) {
                all.next();
            }
        }
        return wire.received() - before;
    }

    @Test
    void the_rows_come_as_they_are_read_and_never_all_at_once() {
        long all = bytesFor(ROWS);

        assertThat(bytesFor(1)).as("bytes for the first row").isLessThan(all / 100);
        assertThat(bytesFor(1000)).as("bytes for the first 1,000 rows").isLessThan(all / 100);
        assertThat(bytesFor(ROWS / 2)).as("bytes for a half").isBetween(all * 49 / 100, all * 51 / 100);
    }

    @Test
    void of_a_stream_that_is_closed_half_way_the_rest_is_never_sent_and_the_connection_goes_on() {
        bytesFor(1000);
        long before = wire.received();

        assertThat(Line.objects.count()).isEqualTo(ROWS);
        assertThat(wire.received() - before).as("bytes for the next answer").isLessThan(10_000);
    }
}
