package randoms;

import java.util.Map;

/** The random querysets that Bookworm answers otherwise than Django, by their ids, each with the reason: there are none today. */
final class KnownDifferences {

    static final Map<String, String> REASONS = Map.of();

    private KnownDifferences() {
    }
}
