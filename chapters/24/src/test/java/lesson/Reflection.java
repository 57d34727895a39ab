package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;
import library.*;

/** Ten thousand rows, each made an object by reflection, field by field, and by steps that were put together once. */
public class Reflection {

    private static final ModelMeta AUTHOR = Models.meta(Author.class);
    private static final ObjectReader STEPS = AUTHOR.reader(AUTHOR.fields());

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Author.objects.bulkCreate(Desk.authors(10_000));
            List<Long> reflected = new ArrayList<>();
            List<Long> inSteps = new ArrayList<>();
            for (int round = 0; round < 25; round++) {
                Sql some = Sql.of("SELECT \"id\", \"name\", \"birth_date\", \"biography\" FROM \"books_author\" WHERE \"id\" > ?", round);
                Sql others = Sql.of("SELECT \"id\", \"name\", \"birth_date\", \"biography\" FROM \"books_author\" WHERE \"id\" > ?", 100 + round);
                reflected.add(nanos(() -> library.query(some, row -> {
                    Object author = AUTHOR.newInstance();
                    int column = 1;
                    for (FieldMeta field : AUTHOR.fields()) {
                        field.set(author, field.read(row, column++));
                    }
                    return author;
                })));
                inSteps.add(nanos(() -> library.query(others, row -> STEPS.read(row, 1))));
            }
            System.out.println("without reflection, more than five times as fast: " + (5 * median(inSteps) < median(reflected)));
        }
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long median(List<Long> rounds) { return rounds.stream().skip(10).sorted().skip(7).findFirst().orElseThrow(); }
}
