package books;

import static bookworm.Expressions.check;
import static bookworm.Expressions.f;
import static bookworm.Expressions.q;
import static bookworm.Expressions.value;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.Contract;
import bookworm.Manager;
import bookworm.Model;
import bookworm.OnH2;
import bookworm.QuerySet;
import bookworm.Row;
import bookworm.db.Database;
import bookworm.db.Dialect;
import bookworm.errors.FieldError;
import bookworm.errors.IntegrityError;
import bookworm.fields.FieldDefinition;
import bookworm.fields.FieldType;
import bookworm.fields.IntegerField;
import bookworm.fields.IntegralType;
import bookworm.fields.StringType;
import bookworm.meta.Constraint;
import bookworm.schema.Schema;
import bookworm.sql.Aggregate;
import bookworm.sql.AggregateFunction;
import bookworm.sql.Cast;
import bookworm.sql.Comparison;
import bookworm.sql.Expression;
import bookworm.sql.Func;
import bookworm.sql.Junction;
import bookworm.sql.Literal;
import bookworm.sql.Lookup;
import bookworm.sql.LookupType;
import bookworm.sql.Lookups;
import bookworm.sql.Types;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Parts of one's own, made with what Bookworm makes public: each is declared right above the test that uses it. */
@Contract
class CustomPartsTest {

    private static Database library;

    @BeforeAll
    static void open() {
        library = Library.open();
        Schema.create(Reading.class, Copy.class, Wing.class);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    // A lookup: a word at the end of a path that makes a condition

    static Expression notEqual(Expression left, Object right) {
        return new Comparison(left, "<>", Lookups.operand(left, right));
    }

    @Test
    void a_lookup() {
        Lookups.register("ne", CustomPartsTest::notEqual);

        assertThat(Book.objects.filter("genre__ne", "FIC").count())
            .isEqualTo(Book.objects.count() - Book.objects.filter("genre", "FIC").count());
        assertThat(Book.objects.filter("publicationDate__year__ne", 1813, "author__name__ne", f("title")).exists()).isTrue();
    }

    @Test
    void a_lookup_of_ones_own_is_negated_as_any_other() {
        Lookups.register("ne", CustomPartsTest::notEqual);

        assertThat(Book.objects.exclude("price__ne", "9.99").count())
            .isEqualTo(Book.objects.filter(q("price", "9.99").or(q("price__isnull", true))).count());
    }

    // A transform: a word within a path that makes another value, which lookups may follow

    @Test
    void a_transform() {
        Lookups.registerTransform("len", StringType.class::isInstance, text -> Func.of("CHAR_LENGTH", Types.INTEGER, text));

        assertThat(Book.objects.filter("title__len", 4).valuesFlat("title").list()).contains("Emma", "1984");
        assertThat(Book.objects.orderBy("title__len").filter("title__len__gt", 0).first().orElseThrow().title).hasSize(4);
        assertThatThrownBy(() -> Book.objects.filter("pages__len", 4)).hasMessageContaining("'len' is no lookup for Book.pages");
    }

    // A field type, with the annotation that declares it

    @Retention(RUNTIME)
    @Target(FIELD)
    @FieldDefinition(YearType.class)
    @interface YearField {
        boolean nullable() default false;
    }

    record YearType() implements FieldType<Year> {
        @Override public Class<Year> javaType() { return Year.class; }
        @Override public String columnType(Dialect dialect) { return "SMALLINT"; }
        @Override public Year convert(Object value) { return value instanceof Year year ? year : Year.parse(value.toString()); }
        @Override public Object toJdbc(Year value) { return value.getValue(); }
        @Override public Year read(ResultSet row, int column) throws SQLException {
            int year = row.getInt(column);
            return row.wasNull() ? null : Year.of(year);
        }
    }

    @Test
    void a_field_type() {
        Reading.objects.create(reading -> reading.year = Year.of(1999));
        assertThat(Reading.objects.get("year", "1999").year).isEqualTo(Year.of(1999));
        assertThat(Reading.objects.filter("year__gt", Year.of(1998), "again__isnull", true).exists()).isTrue();
    }

    // A number type: what is whole adds up to what is whole

    @Retention(RUNTIME)
    @Target(FIELD)
    @FieldDefinition(ShortType.class)
    @interface ShortField {
    }

    record ShortType() implements IntegralType<Short> {
        @Override public Class<Short> javaType() { return Short.class; }
        @Override public String columnType(Dialect dialect) { return "SMALLINT"; }
        @Override public Short convert(Object value) { return (short) IntegralType.parse(value, Short.MIN_VALUE, Short.MAX_VALUE); }
        @Override public Object toJdbc(Short value) { return value; }
        @Override public Short read(ResultSet row, int column) throws SQLException {
            short number = row.getShort(column);
            return row.wasNull() ? null : number;
        }
    }

    static class Wing extends Model {
        static final Manager<Wing> objects = Manager.of(Wing.class);

        @ShortField short rooms;
        @ShortField short halls;
    }

    @Test
    void numbers_of_a_type_of_ones_own_are_added() {
        Wing.objects.create(wing -> {
            wing.rooms = 12;
            wing.halls = 3;
        });

        Row wing = Wing.objects.annotate("doors", f("rooms").plus(f("halls"))).filter("doors__gt", 14).values("doors").get();
        assertThat(wing.getLong("doors")).isEqualTo(15);
    }

    // A field type with a say in queries: a shelf mark such as B12 is a room and a number

    @Retention(RUNTIME)
    @Target(FIELD)
    @FieldDefinition(ShelfMarkType.class)
    @interface ShelfMarkField {
    }

    record ShelfMarkType() implements LookupType<String> {
        @Override public Class<String> javaType() { return String.class; }
        @Override public String columnType(Dialect dialect) { return "VARCHAR(10)"; }
        @Override public String convert(Object value) { return value.toString().toUpperCase(); }
        @Override public Map<String, Lookup> lookups() { return Map.of("near", ShelfMarkType::near); }

        @Override public Optional<Expression> step(Expression mark, String word) {
            return switch (word) {
                case "room" -> Optional.of(room(mark));
                case "number" -> Optional.of(number(mark));
                default -> Optional.empty();
            };
        }

        private static Expression room(Expression mark) { return Func.of("LEFT", Types.TEXT, mark, new Literal(1)); }

        private static Expression number(Expression mark) {
            return new Cast(Func.of("SUBSTRING", Types.TEXT, mark, new Literal(2)), Types.INTEGER);
        }

        private static Expression near(Expression mark, Object other) {
            Expression given = Lookups.operand(mark, other);
            return Junction.and(List.of(new Comparison(room(mark), "=", room(given)),
                Lookups.build(number(mark), List.of("range"), List.of(number(given).minus(5), number(given).plus(5)))));
        }
    }

    static class Copy extends Model {
        static final Manager<Copy> objects = Manager.of(Copy.class);

        @ShelfMarkField String shelf = "A1";
    }

    @Test
    void a_field_type_with_a_path_and_a_lookup_of_its_own() {
        for (String mark : List.of("B12", "B2", "B9", "A10")) {
            Copy.objects.create(copy -> copy.shelf = mark);
        }

        assertThat(Copy.objects.filter("shelf__room", "B", "shelf__number__gt", 5).count()).isEqualTo(2);
        assertThat(Copy.objects.orderBy("shelf__room", "shelf__number").valuesFlat("shelf").list()).containsExactly("A10", "B2", "B9", "B12");
        assertThat(Copy.objects.filter("shelf__near", "b10").orderBy("-shelf__number").valuesFlat("shelf").list()).containsExactly("B12", "B9");
        assertThatThrownBy(() -> Copy.objects.filter("shelf__naer", "B10"))
            .hasMessageContaining("'naer' is no lookup for Copy.shelf. Did you mean 'near'?");
        assertThatThrownBy(() -> Book.objects.filter("title__near", "B10")).as("other types have no such lookup")
            .isInstanceOf(FieldError.class);
    }

    // A constraint: a method that gives a check is a constraint of one's own

    static Constraint atLeast(String field, int least) {
        return check(field + "_at_least", q(field + "__gte", least));
    }

    static class Reading extends Model {
        static final Manager<Reading> objects = Manager.of(Reading.class);
        static final Constraint STARS = atLeast("stars", 1);

        @YearField Year year = Year.of(2000);
        @YearField(nullable = true) Year again;
        @IntegerField int stars = 5;
    }

    @Test
    void a_constraint() {
        assertThatThrownBy(() -> Reading.objects.create(reading -> reading.stars = 0))
            .isInstanceOf(IntegrityError.class).hasMessageContaining("stars_at_least");
    }

    // A function of the database

    static Expression soundex(Object text) {
        return Func.of("SOUNDEX", Types.TEXT, text instanceof String field ? f(field) : (Expression) text);
    }

    @Test
    @OnH2("has this function")
    void a_function() {
        assertThat(Author.objects.annotate("sound", soundex("name")).filter("sound", soundex(value("Jayne Austin")))
            .valuesFlat("name").list()).containsExactly("Jane Austen");
    }

    // An aggregate

    enum Middle implements AggregateFunction {
        MEDIAN;

        @Override public FieldType<?> resultType(FieldType<?> argument) { return Types.FLOAT; }
    }

    static Aggregate median(String path) {
        return Aggregate.of(Middle.MEDIAN, f(path));
    }

    @Test
    @OnH2("has this function")
    void an_aggregate() {
        assertThat(Book.objects.filter("author__name", "Jane Austen").aggregate(median("pages")).getDouble("pages__median"))
            .isEqualTo(420.5);
        assertThat(Author.objects.annotate(median("books__pages")).filter("books__pages__median__gt", 900).exists()).isTrue();
    }

    // A manager with methods of its own

    static class BookManager extends Manager<Book> {
        BookManager() {
            super(Book.class);
        }

        QuerySet<Book> ofCentury(int century) {
            return filter("publicationDate__year__range", new Integer[] {century * 100 - 99, century * 100});
        }
    }

    static final BookManager BOOKS = new BookManager();

    @Test
    void a_manager() {
        assertThat(BOOKS.ofCentury(19).filter("title", "Emma").exists()).isTrue();
        assertThat(BOOKS.ofCentury(20).exclude("author__name", "Jane Austen").count()).isEqualTo(BOOKS.ofCentury(20).count());
        assertThat(BOOKS.count()).isEqualTo(167);
    }
}
