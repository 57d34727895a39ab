package bookworm.query;

import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.*;

/**
 * The rows of a model's table, with those joined to it: which of them, what is computed for each, and how they are grouped.
 *
 * @param sticky the joins to many rows that the next call of {@code filter} is about too; any other call forgets them
 * @param groups what the rows of a group agree in; nothing where they are not grouped
 */
public record TableRows(From from, Set<Integer> sticky, Expression where, List<Annotation> annotations,
        Optional<List<Expression>> groups) {

    /**
     * A value computed for each row.
     *
     * @param shown whether it is read; one that is not can be filtered and ordered by all the same
     */
    public record Annotation(String name, Expression value, boolean shown) { }

    static TableRows of(ModelMeta model) {
        return new TableRows(From.of(model, List.of()), Set.of(), Truth.ALWAYS, List.of(), Optional.empty());
    }

    public ModelMeta model() { return from.base(); }

    public boolean isGrouped() { return groups.isPresent(); }

    /** Over other tables, which hold these in their order. */
    TableRows with(From tables) { return new TableRows(tables, Set.of(), where, annotations, groups); }

    /** Those that also meet a condition, which is about these tables. */
    TableRows and(From tables, Expression condition) {
        return new TableRows(tables, Set.of(), Junction.and(List.of(where, condition)), annotations, groups);
    }

    /** With another value for each row; one of the same name it replaces. */
    TableRows annotated(Annotation annotation) {
        List<Annotation> all = new ArrayList<>(annotations);
        all.removeIf(each -> each.name().equals(annotation.name()));
        all.add(annotation);
        return new TableRows(from, Set.of(), where, all, groups);
    }

    TableRows groupedBy(List<Expression> values) { return new TableRows(from, Set.of(), where, annotations, Optional.of(values)); }

    /** The same; the next call of {@code filter} is about the same rows of the last join as this one was. */
    public TableRows withStickyJoin() { return new TableRows(from, Set.of(from.joins().size()), where, annotations, groups); }

    /** The same; the next call of {@code filter} is about rows of its own. */
    TableRows settled() { return new TableRows(from, Set.of(), where, annotations, groups); }

    /** The annotations that are read, as they stand in a SELECT. */
    List<Selection> shownAnnotations() {
        return annotations.stream().filter(Annotation::shown).map(each -> new Selection(each.value(), each.name())).toList();
    }
}
