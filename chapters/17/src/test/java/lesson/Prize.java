package lesson;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import bookworm.schema.Schema;
import java.util.List;
import library.Author;

/** The members vote for an author each year, on Bloomsday. */
@Meta(app = "books")
public class Prize extends Model {
    public static final Manager<Prize> objects = Manager.of(Prize.class);

    @IntegerField public int year;
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "prizes") public final Ref<Author> author = ref();

    /** The authors of the lesson's report. */
    static final List<String> REPORTED = List.of("Flann O'Brien", "Franz Kafka", "James Joyce", "Jane Austen");

    static void giveAway() {
        Schema.create(Prize.class);
        won("James Joyce", 2019, 2021, 2022);
        won("Jane Austen", 2020);
        won("Flann O'Brien", 2023, 2024);
    }

    private static void won(String name, int... years) {
        Author author = Author.objects.get("name", name);
        for (int year : years) {
            objects.create(prize -> {
                prize.year = year;
                prize.author.set(author);
            });
        }
    }
}
