package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.*;
import bookworm.sql.OnConflict;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import java.util.stream.*;
import library.*;
import org.junit.jupiter.api.Test;

/** What is written, and comes back, alike on each database. */
abstract class WritingContract extends EachDatabase {

    static class Sample extends Model {
        static final Manager<Sample> objects = Manager.of(Sample.class);

        @DateTimeField(nullable = true) Instant moment;
        @DateField(nullable = true) LocalDate day;
        @UUIDField(nullable = true) UUID code;
        @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true) BigDecimal price;
        @FloatField(nullable = true) Double weight;
        @BigIntegerField(nullable = true) Long number;
        @BooleanField boolean lent;
        @TextField(blank = true) String text = "";
    }

    @Test
    void a_value_of_each_type_comes_back_and_is_found_by_itself() {
        Schema.create(Sample.class);
        Map<String, Object> values = Map.of("moment", Instant.parse("2024-03-01T02:30:00.123456Z"), "day", LocalDate.of(1021, 10, 11),
            "code", UUID.fromString("00000000-0000-0001-0000-000000000002"), "price", new BigDecimal("123456.78"), "weight", 0.1,
            "number", Long.MAX_VALUE, "lent", true, "text", "O'Brien said: \"100% \\ 📚\"\n");
        Sample saved = Sample.objects.create(sample -> values.forEach((name, value) -> sample.set(sample.meta().field(name), value)));
        Sample.objects.create(sample -> { });

        assertThat(Sample.objects.values(values.keySet().toArray(String[]::new)).first().orElseThrow().asMap()).isEqualTo(values);
        values.forEach((name, value) -> assertThat(Sample.objects.get(name, value)).as(name).isEqualTo(saved));
    }

    @Test
    void a_moment_is_that_of_utc_wherever_the_database_thinks_that_it_is() {
        Schema.create(Sample.class);
        database.update(Sql.of("SET TIME ZONE 'Asia/Tokyo'"));
        Instant night = Instant.parse("2024-03-01T20:30:00Z");
        Sample sample = Sample.objects.create(each -> each.moment = night);

        assertThat(Sample.objects.filter("moment__date", LocalDate.of(2024, 3, 1), "moment__hour", 20).exists()).isTrue();
        database.update(Sql.of("ALTER TABLE \"bookworm_sample\" ALTER COLUMN \"moment\" SET DATA TYPE TIMESTAMP"));
        sample.save();
        sample.refreshFromDb();
        assertThat(sample.moment).as("in a column without a zone").isEqualTo(night);
    }

    @Test
    void rows_that_are_there_are_passed_over_or_updated() {
        List<Book> books = Stream.of("Emma again", "Persuasion", "Persuasion again").map(title -> {
            Book book = new Book();
            book.title = title;
            book.author.set(austen);
            book.isbn = title.startsWith("Emma") ? emma.isbn : "9780010475173";
            book.publicationDate = emma.publicationDate;
            return book;
        }).toList();

        Book.objects.bulkCreate(books, OnConflict.ignore());
        assertThat(Book.objects.orderBy("title").valuesFlat("title").list()).containsExactly("Emma", "Persuasion");
        Book.objects.bulkCreate(books.subList(0, 2), OnConflict.update("title").of("isbn"));
        assertThat(Book.objects.orderBy("title").valuesFlat("title").list()).containsExactly("Emma again", "Persuasion");
        assertThat(books.get(0).id).isEqualTo(emma.id);
    }

    @Test
    void what_a_constraint_forbids_is_refused_in_one_way() {
        assertThatThrownBy(() -> book("Emma again", emma.isbn)).isInstanceOf(IntegrityError.class)
            .matches(e -> ((IntegrityError) e).isDuplicate());
        Book lost = read();
        lost.author.key(99);
        assertThatThrownBy(lost::save).isInstanceOf(IntegrityError.class).matches(e -> !((IntegrityError) e).isDuplicate());
        lost.author.set(austen);
        lost.pages = -1;
        assertThatThrownBy(lost::save).isInstanceOf(IntegrityError.class)
            .hasMessageStartingWith("Book: The database refused a statement: ");
    }

    static class Plain {
        static class Shelf extends Model {
            @BigIntegerField(primaryKey = true) Long id;
            @CharField(maxLength = 10) String floor = "";
        }
    }

    static class Counted {
        static class Shelf extends Model {
            @IntegerField int floor;
        }
    }

    @Test
    void a_table_with_rows_takes_other_types_and_begins_to_count() {
        Schema.create(Plain.Shelf.class);
        Manager.of(Plain.Shelf.class).create(shelf -> {
            shelf.id = 700L;
            shelf.floor = "3";
        });
        change(Plain.Shelf.class, Counted.Shelf.class);
        assertThat(Manager.of(Counted.Shelf.class).create(shelf -> shelf.floor = 4).id).isEqualTo(701);
        assertThat(Manager.of(Counted.Shelf.class).orderBy("pk").valuesFlat("floor").list()).containsExactly(3, 4);

        change(Counted.Shelf.class, Plain.Shelf.class);
        assertThat(Manager.of(Plain.Shelf.class).get("pk", 700).floor).isEqualTo("3");
    }

    private void change(Class<?> before, Class<?> after) {
        Schema.change(Models.check(before), Models.check(after), Renaming.NONE, database.dialect())
            .forEach(statement -> database.update(Sql.of(statement)));
    }

    @Meta(app = "производственный_отдел_издательства")
    static class Работа extends Model {
        static final Manager<Работа> objects = Manager.of(Работа.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "первые") final Ref<Author> ответственныйРедакторИздательстваПервый = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "вторые") final Ref<Author> ответственныйРедакторИздательстваВторой = ref();
    }

    @Test
    void names_of_many_bytes_are_cut_between_letters_and_stay_apart() {
        Schema.create(Работа.class);
        Author woolf = Author.objects.create(author -> author.name = "Virginia Woolf");
        Работа work = Работа.objects.create(each -> {
            each.ответственныйРедакторИздательстваПервый.set(austen);
            each.ответственныйРедакторИздательстваВторой.set(woolf);
        });

        assertThat(Работа.objects.get("ответственныйРедакторИздательстваВторой__name", "Virginia Woolf")).isEqualTo(work);
        assertThat(Работа.objects.filter("ответственныйРедакторИздательстваПервый", woolf).exists()).isFalse();
    }

    @Test
    void more_values_than_every_database_takes_are_refused_with_words() {
        List<Long> keys = LongStream.range(0, 65_536).boxed().toList();

        assertThatThrownBy(() -> Book.objects.filter("pk__in", keys).list()).isInstanceOf(DatabaseError.class)
            .hasMessage("Book: a statement takes 65535 values at most, not 65536: split the list that they are given in, or let a "
                + "queryset stand in its place.");
        assertThatThrownBy(() -> Book.objects.filter("pk__in", keys).update("pages", 1)).hasMessageStartingWith("Book: a statement takes");
        assertThat(Book.objects.inBulk(keys)).as("which is split by itself").hasSize(1);
    }
}
