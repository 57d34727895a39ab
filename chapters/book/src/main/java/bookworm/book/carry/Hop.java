package bookworm.book.carry;

import java.util.Optional;

/** A file on its way from one stop to the next: what it was and is at the source, and what stands at the target. */
record Hop(String file, Stop source, Optional<Lines> before, Optional<Lines> after, Stop target, Optional<Lines> here) { }
