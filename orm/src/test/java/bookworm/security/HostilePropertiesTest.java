package bookworm.security;

import static bookworm.Expressions.f;
import static org.assertj.core.api.Assertions.assertThat;

import books.Author;
import books.Book;
import books.Library;
import bookworm.db.Database;
import bookworm.errors.FieldError;
import bookworm.errors.QueryError;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What the corpus has by hand, at random: marks that mean something to some database, in any order; the same in each run. */
class HostilePropertiesTest {

    private static final String SEED = "1818";
    private static Database library;

    @BeforeContainer
    static void open() {
        library = Library.openEmpty();
    }

    @AfterContainer
    static void close() {
        library.close();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("'", "\"", "\\", "`", ";", "-", "/", "*", "#", "$", "?", ":", "@", "%", "_", "{", "}", "(", ")", "[", "]",
            ".", ",", "=", "|", " ", "\n", "\t", "a", "Z", "0", "é", "\u02BC", "\uD83D\uDE00", "\u202E", "OR", "--", "/*", "*/", "DROP TABLE books_book")
            .list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Property(tries = 300, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void a_value_is_bound_and_comes_back(@ForAll("texts") String text) {
        Attack attack = Attack.of(value -> {
            Author saved = Author.objects.create(author -> author.name = author.biography = value);
            assertThat(Author.objects.get("biography__contains", value)).isEqualTo(saved);
            assertThat(Author.objects.get("pk", saved.id).biography).isEqualTo(value);
        }, text);

        assertThat(attack).isEqualTo(new Attack(Attack.of(value -> {
            Author saved = Author.objects.create(author -> author.name = author.biography = value);
            Author.objects.get("biography__contains", value);
            Author.objects.get("pk", saved.id);
        }, "plain").sql(), null));
    }

    @Property(tries = 300, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void a_name_is_refused_or_quoted(@ForAll("texts") String text) {
        Attack ordered = Attack.of(name -> Book.objects.orderBy("author__" + name).list(), text);
        Attack named = Attack.of(name -> Book.objects.annotate(name, f("pages")).values(name).list(), text);

        assertThat(ordered.failure()).isInstanceOf(FieldError.class);
        if (named.failure() == null) {
            assertThat(named.sql()).isEqualTo(List.of("SELECT \"books_book\".\"pages\" AS \"" + text
                + "\" FROM \"books_book\" ORDER BY \"books_book\".\"publication_date\" DESC"));
        } else {
            assertThat(named.failure()).isInstanceOf(QueryError.class);
            assertThat(named.sql()).isEmpty();
        }
    }
}
