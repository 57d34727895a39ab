package bookworm.book.carry;

import java.util.List;

/** A changed file's way, stop by stop. */
record Journey(String file, List<Step> steps) { }
