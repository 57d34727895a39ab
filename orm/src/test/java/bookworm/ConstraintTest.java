package bookworm;

import static bookworm.Expressions.check;
import static bookworm.Expressions.f;
import static bookworm.Expressions.q;
import static bookworm.Expressions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.IntegrityError;
import bookworm.fields.CharField;
import bookworm.fields.DateField;
import bookworm.fields.DateTimeField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.ManyToMany;
import bookworm.fields.OnDelete;
import bookworm.fields.OneToOne;
import bookworm.fields.PositiveIntegerField;
import bookworm.meta.Constraint;
import bookworm.meta.Index;
import bookworm.meta.Meta;
import bookworm.schema.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of a model are the database's too: it holds them against any writer. */
@Contract
class ConstraintTest {

    static class Room extends Model {
        static final Manager<Room> objects = Manager.of(Room.class);

        @ManyToMany final ManyRelatedSet<Room> neighbours = manyRelatedSet();
    }

    @Meta(indexes = {@Index(value = {"day", "-guests"}, name = "stay_by_day"), @Index("guest")})
    static class Stay extends Model {
        static final Manager<Stay> objects = Manager.of(Stay.class);
        static final Constraint ONE_A_DAY = unique("stay_one_a_day", "room", "day");
        static final Constraint NIGHTS = check("stay_nights", q("nights__gte", 1).and(q("nights__lte", f("limit"))));
        static final Constraint PAID = check("stay_paid", q("status__in", List.of("open", "paid's \"end\"")).or(q("guests", 0)));

        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Room> room = ref();
        @OneToOne(onDelete = OnDelete.CASCADE, nullable = true, relatedName = "owner") final Ref<Room> owned = ref();
        @DateField LocalDate day = LocalDate.of(2024, 2, 29);
        @CharField(maxLength = 20) String guest = "";
        @PositiveIntegerField int guests = 1;
        @IntegerField(nullable = true) Integer nights = 1;
        @IntegerField int limit = 14;
        @CharField(maxLength = 20) String status = "open";
    }

    static class Visit extends Model {
        static final Manager<Visit> objects = Manager.of(Visit.class);
        static final String LAST = "2024-12-31T23:59:59.999999999Z";
        static final Constraint THIS_YEAR = check("this_year", q("at__lte", LAST));

        @DateTimeField Instant at;
        @DateTimeField(dbDefault = LAST) Instant until;
    }

    private Database database;
    private Room room;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Room.class, Stay.class, Visit.class);
        room = Room.objects.create(each -> { });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> names(String sql, Object... parameters) {
        return database.query(Sql.of(sql, parameters), row -> row.getString(1));
    }

    @Test
    void fields_are_unique_together() {
        Stay.objects.create(stay -> stay.room.set(room));

        assertThatThrownBy(() -> Stay.objects.create(stay -> stay.room.set(room))).isInstanceOf(IntegrityError.class)
            .hasMessageStartingWith("Stay: ").hasMessageContaining("stay_one_a_day");
    }

    @Test
    void fields_unique_together_may_repeat_one_by_one() {
        Stay.objects.create(stay -> stay.room.set(room));

        assertThatCode(() -> Stay.objects.create(stay -> {
            stay.room.set(room);
            stay.day = LocalDate.of(2024, 3, 1);
        })).doesNotThrowAnyException();
    }

    @Test
    void nulls_are_not_unique() {
        Stay.objects.create(stay -> { });

        assertThatCode(() -> Stay.objects.create(stay -> { })).doesNotThrowAnyException();
    }

    @Test
    void a_check_is_held() {
        assertThatThrownBy(() -> Stay.objects.create(stay -> stay.nights = 0)).isInstanceOf(IntegrityError.class)
            .hasMessageContaining("stay_nights");
    }

    @Test
    void a_check_compares_columns() {
        assertThatThrownBy(() -> Stay.objects.create(stay -> stay.nights = 15)).isInstanceOf(IntegrityError.class)
            .hasMessageContaining("stay_nights");
        assertThatCode(() -> Stay.objects.create(stay -> {
            stay.nights = 15;
            stay.limit = 15;
        })).doesNotThrowAnyException();
    }

    @Test
    void a_check_that_meets_a_null_is_met() {
        assertThatCode(() -> Stay.objects.create(stay -> stay.nights = null)).doesNotThrowAnyException();
    }

    @Test
    void a_check_writes_out_its_values_and_keeps_their_quotes() {
        assertThatCode(() -> Stay.objects.create(stay -> stay.status = "paid's \"end\"")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Stay.objects.create(stay -> stay.status = "lost")).isInstanceOf(IntegrityError.class)
            .hasMessageContaining("stay_paid");
    }

    @Test
    void the_last_moment_of_a_year_in_a_check_is_not_rounded_into_the_next() {
        Instant last = Visit.objects.create(visit -> visit.at = Instant.parse(Visit.LAST)).at;

        assertThat(Visit.objects.filter("at", last).exists()).as("the moment itself").isTrue();
        assertThatThrownBy(() -> Visit.objects.create(visit -> visit.at = Instant.parse("2025-01-01T00:00:00Z")))
            .isInstanceOf(IntegrityError.class).hasMessageContaining("this_year");
    }

    @Test
    void the_last_moment_of_a_year_as_a_default_of_the_database_is_found_in_that_year() {
        database.update(Sql.of("INSERT INTO \"bookworm_visit\" (\"at\") VALUES (?)", Instant.EPOCH));

        assertThat(Visit.objects.get("until__year", 2024, "until", Visit.LAST).until)
            .isEqualTo(Instant.parse("2024-12-31T23:59:59.999999Z"));
    }

    @Test
    void a_check_holds_for_updates_too() {
        Stay.objects.create(stay -> { });

        assertThatThrownBy(() -> Stay.objects.update("nights", f("nights").minus(1))).isInstanceOf(IntegrityError.class);
    }

    @Test
    void a_positive_number_is_checked_by_the_database() {
        Stay.objects.create(stay -> stay.guests = 0);

        assertThatThrownBy(() -> Stay.objects.create(stay -> stay.guests = -1)).isInstanceOf(IntegrityError.class)
            .hasMessageContaining("guests");
    }

    @Test
    void a_one_to_one_is_unique() {
        Stay.objects.create(stay -> stay.owned.set(room));

        assertThatThrownBy(() -> Stay.objects.create(stay -> stay.owned.set(room))).isInstanceOf(IntegrityError.class)
            .hasMessageContaining("owned_id");
    }

    @Test
    void a_foreign_key_refers_to_a_row() {
        assertThatThrownBy(() -> Stay.objects.create(stay -> stay.room.key(99))).isInstanceOf(IntegrityError.class)
            .hasMessageContaining("room_id");
    }

    @Test
    void the_links_of_two_objects_are_unique() {
        String link = "INSERT INTO \"bookworm_room_neighbours\" (\"from_room_id\", \"to_room_id\") VALUES (?, ?)";
        database.update(Sql.of(link, room.id, room.id));

        assertThatThrownBy(() -> database.update(Sql.of(link, room.id, room.id))).isInstanceOf(IntegrityError.class);
    }

    @Test
    @OnH2("asks its table of indexes")
    void an_index_has_its_columns_in_their_order() {
        String columns = "SELECT COLUMN_NAME || ' ' || ORDERING_SPECIFICATION FROM INFORMATION_SCHEMA.INDEX_COLUMNS "
            + "WHERE INDEX_NAME = ? ORDER BY ORDINAL_POSITION";

        assertThat(names(columns, "stay_by_day")).containsExactly("day ASC", "guests DESC");
    }

    @Test
    @OnH2("asks its table of indexes")
    void an_index_without_a_name_gets_one_that_says_what_it_is() {
        String indexes = "SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEX_COLUMNS WHERE TABLE_NAME = ? AND COLUMN_NAME = ?";

        assertThat(names(indexes, "bookworm_stay", "guest")).singleElement().asString().matches("bookworm_st_guest_\\p{XDigit}{6}_idx");
    }

    @Test
    @OnH2("asks its table of indexes")
    void a_foreign_key_has_an_index() {
        String indexes = "SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEX_COLUMNS WHERE TABLE_NAME = ? AND COLUMN_NAME = ? "
            + "AND ORDINAL_POSITION = 1";

        assertThat(names(indexes, "bookworm_stay", "room_id")).isNotEmpty();
    }

    @Test
    void names_are_the_same_every_time() {
        String all = "SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE CONSTRAINT_TYPE <> 'PRIMARY KEY' ORDER BY 1";
        List<String> before = names(all);
        Schema.drop(Room.class, Stay.class);
        Schema.create(Room.class, Stay.class);

        assertThat(names(all)).isNotEmpty().isEqualTo(before);
    }

    @Test
    void dropping_takes_all_tables_with_their_links() {
        Schema.drop(Room.class, Stay.class, Visit.class);

        assertThat(names("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")).isEmpty();
    }

    @Test
    void a_check_counts_even_for_rows_that_bookworm_does_not_write() {
        assertThatThrownBy(() -> database.update(Sql.of("INSERT INTO \"bookworm_stay\" (\"day\", \"guest\", \"guests\", \"nights\", "
            + "\"limit\", \"status\") VALUES (DATE '2024-02-29', '', 1, 0, 14, 'open')"))).isInstanceOf(IntegrityError.class);
    }
}
