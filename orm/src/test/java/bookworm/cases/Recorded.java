package bookworm.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What real Django answered to one case. */
record Recorded(JsonNode json) {

    static Map<String, Recorded> all() {
        try (InputStream in = Recorded.class.getResourceAsStream("/queries.json")) {
            Map<String, Recorded> all = new LinkedHashMap<>();
            new ObjectMapper().readTree(in).get("cases").forEach(each -> all.put(each.get("id").asText(), new Recorded(each)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return json.get("id").asText();
    }

    String code() {
        return json.get("code").asText();
    }

    String kind() {
        return json.get("kind").asText();
    }

    JsonNode result() {
        return json.get("result");
    }

    int queries() {
        return json.get("n_queries").asInt();
    }

    /** Whether the order of the result counts. */
    boolean isOrdered() {
        return json.path("ordered").asBoolean(true);
    }

    /** Stretches of the result that are equal in its order, as pairs of a start and an end. */
    Iterable<JsonNode> ties() {
        return json.path("ties");
    }

    boolean isBackendSpecific() {
        return json.hasNonNull("backend_specific");
    }
}
