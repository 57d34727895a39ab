package bookworm.book.lesson;

import java.util.Optional;

/** Where in a lesson something stands: the level-2 heading above it, and the level-3 heading below that. */
public record Place(Optional<Headline> section, Optional<Headline> step) {

    /** Whether it is in the section of that name. */
    public boolean isIn(String name) { return section.filter(heading -> heading.text().equals(name)).isPresent(); }
}
