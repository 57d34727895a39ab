package bookworm;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.OnDelete;
import bookworm.fields.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many threads at once: the models become known to all of them, and each gets its own right answers. */
@Contract
@SuppressWarnings("try")
class ThreadsTest {

    private static final int THREADS = 12;

    static class Team extends Model {
        static final Manager<Team> objects = Manager.of(Team.class);

        @TextField String name = "";
        final RelatedSet<Player> players = relatedSet(Player.class, "team");
    }

    static class Player extends Model {
        static final Manager<Player> objects = Manager.of(Player.class);

        @TextField String name = "";
        @IntegerField int number = 0;
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "players") final Ref<Team> team = ref();
    }

    /** Loads the library's models anew, so that Bookworm does not know them yet. */
    private static final class Fresh extends ClassLoader {

        Fresh() {
            super(ThreadsTest.class.getClassLoader());
        }

        @Override protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.startsWith("books.") ? mine(name) : super.loadClass(name, resolve);
        }

        private Class<?> mine(String name) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                    byte[] code = in.readAllBytes();
                    return defineClass(name, code, 0, code.length, ThreadsTest.class.getProtectionDomain());
                } catch (java.io.IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }
    }

    private static <T> List<T> inManyThreads(Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @RepeatedTest(20)
    void models_that_many_threads_use_first_are_whole_for_all_of_them() throws Exception {
        try (Database database = TestDatabase.empty()) {
            Class<? extends Model> author = new Fresh().loadClass("books.Author").asSubclass(Model.class);

            List<String> described = inManyThreads(() ->
                Manager.of(author).filter("books__tags__name", "x").filter("profile__isnull", true).query().model().toString());

            assertThat(described).hasSize(THREADS).containsOnly("Author");
        }
    }

    @Test
    void many_threads_query_one_database() throws Exception {
        try (Database database = TestDatabase.with(Team.class, Player.class)) {
            for (int t = 0; t < 3; t++) {
                Team team = Team.objects.create(each -> each.name = "Team");
                for (int p = 1; p <= 5; p++) {
                    int number = p;
                    team.players.create(each -> each.number = number);
                }
            }

            List<Long> counts = inManyThreads(() -> {
                long sum = 0;
                for (int i = 0; i < 20; i++) {
                    for (Team team : Team.objects.prefetchRelated("players")) {
                        sum += team.players.count() + team.players.filter("number__gt", 3).count();
                    }
                }
                return sum;
            });

            assertThat(counts).hasSize(THREADS).containsOnly(20L * 3 * (5 + 2));
        }
    }

    @Test
    void one_queryset_is_read_by_many_threads() throws Exception {
        try (Database database = TestDatabase.with(Team.class, Player.class)) {
            Team.objects.create(each -> each.name = "One");
            QuerySet<Team> teams = Team.objects.all();

            assertThat(inManyThreads(() -> teams.list().get(0).name)).hasSize(THREADS).containsOnly("One");
        }
    }

    @Test
    void many_threads_write_and_each_gets_its_own_keys() throws Exception {
        try (Database database = TestDatabase.with(Team.class, Player.class)) {
            List<List<Long>> keys = inManyThreads(() -> {
                List<Long> mine = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    mine.add(Team.objects.create(each -> each.name = Thread.currentThread().getName()).id);
                }
                return mine;
            });

            assertThat(keys.stream().flatMap(List::stream).distinct().count()).isEqualTo(THREADS * 10);
            assertThat(Team.objects.count()).isEqualTo(THREADS * 10);
        }
    }

    @Test
    void each_threads_transaction_is_its_own() throws Exception {
        try (Database database = TestDatabase.with(Team.class, Player.class)) {
            inManyThreads(() -> {
                boolean keep = Thread.currentThread().getName().hashCode() % 2 == 0;
                try {
                    Database.atomic(() -> {
                        Team.objects.create(each -> each.name = keep ? "kept" : "dropped");
                        if (!keep) {
                            throw new IllegalStateException("rolled back on purpose");
                        }
                    });
                } catch (IllegalStateException expected) {
                    assertThat(expected).hasMessage("rolled back on purpose");
                }
                return keep;
            });

            assertThat(Team.objects.filter("name", "dropped").exists()).isFalse();
        }
    }
}
