package bookworm.meta;

import java.util.List;

/** An index of a table, by its columns in their order. */
public record IndexMeta(String name, List<Part> parts) {

    public record Part(FieldMeta field, boolean descending) {
    }
}
