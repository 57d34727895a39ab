package bookworm.meta;

import java.util.List;

/** An index over fields, in their order; a minus sign before a field means descending. */
public record IndexState(String name, List<String> fields) { }
