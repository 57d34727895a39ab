package bookworm.book.lesson;

import java.util.Optional;

/** Where in a lesson something stands: the level-2 heading above it, the level-3 heading below that, and what it is folded in. */
public record Place(Optional<Headline> section, Optional<Headline> step, Optional<Fold> fold) {

    /** Whether it is in the section of that name. */
    public boolean isIn(String name) { return section.filter(heading -> heading.text().equals(name)).isPresent(); }

    /** Whether it is in that step. */
    public boolean isIn(Headline heading) { return step.filter(heading::equals).isPresent(); }

    /** Whether it is folded in that, or in something within. */
    public boolean isIn(Fold other) { return fold.filter(own -> own.equals(other) || own.place().isIn(other)).isPresent(); }

    Place within(Fold other) { return new Place(section, step, Optional.of(other)); }
}
