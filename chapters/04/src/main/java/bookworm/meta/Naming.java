package bookworm.meta;

import java.util.Locale;

/** How names in Java become names in the database: Django's names, from Java's. */
public final class Naming {

    private Naming() { }

    /** {@code publicationDate} becomes {@code publication_date}. */
    public static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
            .toLowerCase(Locale.ROOT);
    }
}
