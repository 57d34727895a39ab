package randoms;

import bookworm.TestDatabase;
import bookworm.db.Database;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A small library, and random querysets over it with the answers that real Django gave. */
record Recording(JsonNode json) {

    static Recording read() {
        try (InputStream in = Recording.class.getResourceAsStream("/random.json")) {
            return new Recording(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<RandomQueryset> querysets() {
        return all("cases", RandomQueryset::new);
    }

    /** Opens a database with the library in it. */
    Database openLibrary() {
        Database database = TestDatabase.with(Author.class, Publisher.class, Tag.class, Book.class);
        List<Author> authors = all("authors", name -> Author.objects.create(author -> author.name = name.asText()));
        List<Publisher> publishers = all("publishers", each -> Publisher.objects.create(publisher -> {
            publisher.name = each.get(0).asText();
            publisher.founded = each.get(1).asInt();
        }));
        List<Tag> tags = all("tags", name -> Tag.objects.create(tag -> tag.name = name.asText()));
        for (JsonNode recorded : json.get("books")) {
            Book created = Book.objects.create(book -> {
                book.title = recorded.get("title").asText();
                book.author.set(ofKey(recorded.get("author"), authors));
                book.publisher.set(ofKey(recorded.get("publisher"), publishers));
                book.pages = recorded.get("pages").isNull() ? null : recorded.get("pages").asInt();
            });
            recorded.get("tags").forEach(tag -> created.tags.add(ofKey(tag, tags)));
        }
        return database;
    }

    private <T> List<T> all(String part, Function<JsonNode, T> made) {
        return StreamSupport.stream(json.get(part).spliterator(), false).map(made).toList();
    }

    /** The keys were recorded as they are given out, from 1. */
    private static <T> T ofKey(JsonNode key, List<T> objects) {
        return key.isNull() ? null : objects.get(key.asInt() - 1);
    }
}
