package library.manage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a fixture's objects one by one, and knows in which line everything stands. */
final class FixtureReader {

    /** A value, and the line that it stands in. */
    record Value(Object value, int line) {
    }

    /** An object as the file has it. What the file leaves out is null. */
    record Entry(Value model, Value pk, Map<String, Value> fields, int line) {
    }

    private static final JsonMapper JSON =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Path file;
    private final JsonParser parser;

    /** Hands each object to the consumer. Throws a {@link UserError} with the line where the file is no fixture. */
    static void read(Path file, Consumer<Entry> consumer) {
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            new FixtureReader(file, parser).readAll(consumer);
        } catch (JsonProcessingException e) {
            throw error(file, e.getLocation().getLineNr(), "this is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UserError("Cannot read " + file + ": " + e, e);
        }
    }

    static UserError error(Path file, int line, String message) {
        return new UserError(file + ", line " + line + ": " + message);
    }

    private FixtureReader(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    private void readAll(Consumer<Entry> consumer) throws IOException {
        expect(parser.nextToken(), JsonToken.START_ARRAY, "a list of objects, which begins with [");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken(), JsonToken.START_OBJECT, "an object, which begins with {");
            consumer.accept(entry());
        }
    }

    private Entry entry() throws IOException {
        int line = line();
        Map<String, Value> parts = new LinkedHashMap<>();
        Map<String, Value> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (parser.currentName().equals("fields")) {
                expect(parser.nextToken(), JsonToken.START_OBJECT, "the fields, which begin with {");
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    readInto(fields);
                }
            } else {
                readInto(parts);
            }
        }
        return new Entry(parts.get("model"), parts.get("pk"), fields, line);
    }

    private void readInto(Map<String, Value> values) throws IOException {
        String name = parser.currentName();
        int line = line();
        parser.nextToken();
        values.put(name, new Value(parser.readValueAs(Object.class), line));
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private void expect(JsonToken token, JsonToken wanted, String what) {
        if (token != wanted) {
            throw error(file, line(), "expected " + what + ".");
        }
    }
}
