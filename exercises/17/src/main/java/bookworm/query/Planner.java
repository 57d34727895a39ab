package bookworm.query;

import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.stream.*;

/** Makes a {@link Query} into a {@link Select}: what to read of each row, how to group, where each condition goes. */
public final class Planner {

    /** How a query runs: its SELECT, and what stands in the columns of the rows. */
    public record Plan(Select select, Reading reading) { }

    /** What stands in the columns of a row, by position: all that whoever reads it needs to know. */
    public sealed interface Reading { }

    /** Values side by side. */
    public record ValuesReading(List<Selection> values) implements Reading { }

    /**
     * An object: its fields side by side, the first of them so many columns after the first, and its annotations after them.
     *
     * @param related the objects that are read with it
     */
    public record ObjectReading(ModelMeta model, List<FieldMeta> fields, int start, List<Selection> annotations,
            Map<Relation, ObjectReading> related) implements Reading { }

    private final Query query;
    private final TableRows rows;
    private final Resolver resolver;
    private final List<Selection> selections = new ArrayList<>();

    private Planner(Query query) {
        this.query = query;
        this.rows = query.rows();
        this.resolver = Resolver.forValues(rows);
    }

    public static Plan plan(Query query) {
        Planner planner = new Planner(query);
        Reading reading = planner.reading();
        return new Plan(planner.select(), reading);
    }

    /** The SELECT of a query. */
    public static Select select(Query query) { return plan(query).select(); }

    /** A SELECT that tells only whether there is a row. */
    public static Select existence(Query query) {
        boolean dependsOnValues = query.distinct() && query.isSliced();
        return dependsOnValues ? select(query) : selecting(query, List.of(new Selection(new Literal(1), "a")));
    }

    /** A SELECT of these values instead of the query's own, without an order unless a slice needs it. */
    static Select selecting(Query query, List<Selection> values) {
        return select(query.unordered().with(new Reads.Values(values)));
    }

    /** Groups are made after WHERE has chosen the rows. */
    private Select select() {
        List<Ordering> orderings = OrderBy.of(query).stream().map(term -> term.map(resolver::resolve)).toList();
        List<Expression> where = new ArrayList<>();
        List<Expression> having = new ArrayList<>();
        for (Expression condition : conjuncts(rows.where())) {
            (condition.containsAggregate() ? having : where).add(condition);
        }
        List<Expression> groups = rows.groups().map(own -> groups(own, orderings, having)).orElse(List.of());
        selectWhatOrders(orderings);
        selections.replaceAll(this::apart);
        return new Select(selections, query.distinct(), resolver.tables(), Junction.and(where), groups,
            Junction.and(having), orderings, query.slice());
    }

    private static List<Expression> conjuncts(Expression where) {
        boolean several = where instanceof Junction all && all.connector() == Connector.AND && !all.negated();
        return several ? where.children() : List.of(where);
    }

    /** Selects what is read of each row. */
    private Reading reading() {
        if (query.reads() instanceof Reads.Instances instances) {
            return object(instances, query.model(), List.of(), 0);
        }
        selections.addAll(query.values().orElseThrow());
        return new ValuesReading(List.copyOf(selections));
    }

    /** Selects a model's fields, the annotations of the query's own, and the fields of the related models to follow. */
    private ObjectReading object(Reads.Instances instances, ModelMeta model, List<Relation> way, int table) {
        List<FieldMeta> fields = instances.loading().fieldsAt(way, model);
        List<Selection> annotations = way.isEmpty() ? rows.shownAnnotations() : List.of();
        int start = selections.size();
        fields.forEach(field -> selections.add(new Selection(new Column(table, field), null)));
        selections.addAll(annotations);
        Map<Relation, ObjectReading> related = new LinkedHashMap<>();
        for (List<Relation> next : instances.followedFrom(way)) {
            Relation relation = next.get(way.size());
            if (!fields.contains(relation.field())) {
                throw new FieldError(relation.field() + " is deferred, so selectRelated cannot follow it: add it to only(...)"
                    + " or take it out of defer(...).");
            }
            int joined = resolver.join(table, relation.hops().get(0));
            related.put(relation, object(instances, relation.target(), next, joined));
        }
        return new ObjectReading(model, fields, start, annotations, related);
    }

    /** The groups that were asked for, and whatever else is read of a row: SQL wants it grouped by too. */
    private List<Expression> groups(List<Expression> own, List<Ordering> orderings, List<Expression> conditions) {
        Set<Expression> groups = new LinkedHashSet<>(own);
        selections.forEach(selection -> addGroups(selection.expression(), groups));
        orderings.forEach(ordering -> addGroups(ordering.expression(), groups));
        conditions.forEach(condition -> addGroups(condition, groups));
        groups.removeIf(group -> group instanceof Param || group instanceof Literal);
        return new ArrayList<>(groups);
    }

    private static void addGroups(Expression expression, Set<Expression> groups) {
        throw new bookworm.exercises.Todo("17.2", "add what an expression must be grouped by");
    }

    /** SELECT DISTINCT can be ordered only by what it selects, and groups by what was computed for them only by its name. */
    private void selectWhatOrders(List<Ordering> orderings) {
        for (Ordering ordering : orderings) {
            Expression expression = ordering.expression();
            boolean isComputedGroup = rows.isGrouped() && !(expression instanceof Column) && !expression.containsAggregate();
            boolean isSelected = selections.stream().anyMatch(each -> each.expression().equals(expression));
            if ((query.distinct() || isComputedGroup) && !isSelected) {
                selections.add(new Selection(expression, "_order" + selections.size()));
            }
        }
    }

    /** What is computed under the name of a column gets another in SQL: GROUP BY and ORDER BY might mean the column by that. */
    private Selection apart(Selection value) {
        From tables = resolver.tables();
        boolean isTaken = !(value.expression() instanceof Column) && IntStream.rangeClosed(0, tables.joins().size())
            .mapToObj(tables::model).flatMap(model -> model.fields().stream()).anyMatch(field -> field.column().equals(value.name()));
        return isTaken ? new Selection(value.expression(), value.name() + "*") : value;
    }
}
