package randoms;

import java.util.Map;
import java.util.TreeMap;

/** The random querysets that Bookworm answers otherwise than Django, by their ids, each with the reason. */
final class KnownDifferences {

    static final Map<String, String> REASONS = new TreeMap<>();

    static {
        because("not yet: joins that a negated condition over a collection is tied to, or shares",
            "f1018", "f1023", "f1057", "f1088", "f1192", "f1235", "f1248", "f1266", "f1278", "f1451", "f1700", "f1954", "f2014",
            "f2091", "f2270", "f2325", "f400", "f444", "f502", "f731", "f806", "f996", "p1049", "p1501", "p1564", "p200", "p2107",
            "p3095", "p586");
    }

    private KnownDifferences() {
    }

    private static void because(String reason, String... ids) {
        for (String id : ids) {
            REASONS.put(id, reason);
        }
    }
}
