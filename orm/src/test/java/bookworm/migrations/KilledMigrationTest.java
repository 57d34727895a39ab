package bookworm.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Slow;
import bookworm.db.Database;
import bookworm.db.Sql;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies while it migrates, before and after each statement: the next run brings the database to the right end. */
@Slow
@SuppressWarnings("try")
class KilledMigrationTest {

    @TempDir
    private Path folder;

    @Test
    void a_migration_whose_process_was_killed_is_finished_by_the_next_run() throws Exception {
        List<String> whole = schemaAndRows(url("whole"), () -> {
            prepare();
            MigrationProcess.migrate(false);
        });
        int points = 0;
        while (isKilledAt(points + 1, "forwards")) {
            points++;
            List<String> resumed = schemaAndRows(url("forwards" + points), () -> MigrationProcess.migrate(false));
            assertThat(resumed).as("after the process was killed at point " + points).isEqualTo(whole);
        }
        assertThat(points).as("points at which the process was killed").isGreaterThan(15);
    }

    @Test
    void a_migration_whose_process_was_killed_on_the_way_back_is_undone_by_the_next_run() throws Exception {
        List<String> before = schemaAndRows(url("before"), () -> {
            prepare();
            MigrationProcess.migrate(false);
            MigrationProcess.migrate(true);
        });
        int points = 0;
        while (isKilledAt(points + 1, "back")) {
            points++;
            List<String> resumed = schemaAndRows(url("back" + points), () -> MigrationProcess.migrate(true));
            assertThat(resumed).as("after the process was killed at point " + points).isEqualTo(before);
        }
        assertThat(points).as("points at which the process was killed").isGreaterThan(15);
    }

    /** By default H2 keeps what is committed in memory for half a second, and may come back torn when it is killed meanwhile. */
    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0";
    }

    private static void prepare() {
        MigrationProcess.migrate(false);
        MigrationProcess.migrate(true);
        Database.current().update(Sql.of("INSERT INTO \"books_book\" (\"title\", \"price\") VALUES ('Emma', 5), ('Persuasion', NULL)"));
    }

    /** Whether the process came so far that it could be killed there, rather than to its end. */
    private boolean isKilledAt(int point, String direction) throws IOException, InterruptedException {
        String url = url(direction + point);
        Files.copy(prepared(direction), folder.resolve(direction + point + ".mv.db"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("java.class.path"), MigrationProcess.class.getName(), url, String.valueOf(point), direction)
            .redirectErrorStream(true).start();
        List<String> output = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.equals(MigrationProcess.STOPPED)) {
                    process.destroyForcibly().waitFor();
                    return true;
                }
            }
        }
        assertThat(process.waitFor()).as("what the process says: " + output).isZero();
        return false;
    }

    /** The file of a database to start from, made once. */
    private Path prepared(String direction) {
        Path file = folder.resolve("prepared-" + direction + ".mv.db");
        if (!Files.exists(file)) {
            try (Database database = Database.open(url("prepared-" + direction))) {
                prepare();
                if (direction.equals("back")) {
                    MigrationProcess.migrate(false);
                }
            }
        }
        return file;
    }

    private List<String> schemaAndRows(String url, Runnable migrate) {
        try (Database database = Database.open(url)) {
            migrate.run();
            List<String> all = new ArrayList<>(RealSchema.of(url));
            List<String> tables = all.stream().filter(line -> line.matches("\\w+")).toList();
            tables.forEach(table -> all.addAll(database.query(Sql.of("SELECT * FROM \"" + table + "\""), row -> {
                List<Object> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getMetaData().getColumnLabel(i) + "=" + row.getObject(i));
                }
                return table + " " + values;
            })));
            return all.stream().map(line -> line.replaceAll("id=\\d+", "id")).toList();
        }
    }
}
