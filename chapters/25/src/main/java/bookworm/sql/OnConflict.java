package bookworm.sql;

import bookworm.errors.QueryError;
import bookworm.meta.*;
import java.util.*;
import java.util.stream.Stream;

/**
 * What becomes of a new row where the table has one with the same unique values.
 * <pre>{@code
 * Book.objects.bulkCreate(books, OnConflict.ignore());
 * Book.objects.bulkCreate(books, OnConflict.update("title", "pages").of("isbn"));
 * }</pre>
 *
 * @param updated the fields of the row in the table that take the new values; none to leave it as it is
 * @param unique the fields that must agree; none for whatever is unique
 */
public record OnConflict(List<String> updated, List<String> unique) {

    /** Passes over the new row. On H2, a row that stands in the list twice makes each row of its batch a statement of its own. */
    public static OnConflict ignore() { return new OnConflict(List.of(), List.of()); }

    /** Writes these fields of the row that is there. Say next which fields tell that it is the same: {@link #of}. */
    public static OnConflict update(String... fields) { return new OnConflict(List.of(fields), List.of()); }

    /** The rows are the same that agree in these fields, which a unique field or constraint covers. */
    public OnConflict of(String... fields) { return new OnConflict(updated, List.of(fields)); }

    /** The fields, all of a list, by which a new row of these fields may be the same as another. */
    List<List<FieldMeta>> keys(ModelMeta model, List<FieldMeta> fields) {
        if (!unique.isEmpty()) {
            return List.of(unique.stream().map(model::field).toList());
        }
        if (!updated.isEmpty()) {
            throw new QueryError("Which rows of " + model.name() + " are to be updated? Name the unique fields that tell: "
                + "OnConflict.update(...).of(\"" + model.primaryKey().name() + "\").");
        }
        Stream<List<FieldMeta>> single = fields.stream().filter(field -> field.unique() || field.isPrimaryKey()).map(List::of);
        Stream<List<FieldMeta>> together = model.state().constraints().stream().filter(UniqueConstraint.class::isInstance)
            .map(constraint -> ((UniqueConstraint) constraint).fields().stream().map(model::field).toList());
        return Stream.concat(single, together).toList();
    }
}
