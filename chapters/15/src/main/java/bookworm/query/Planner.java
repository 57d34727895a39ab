package bookworm.query;

import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/** Makes a {@link Query} into a {@link Select}: what to read of each row. */
public final class Planner {

    /** How a query runs: its SELECT, and what stands in the columns of the rows. */
    public record Plan(Select select, ObjectReading reading) { }

    /**
     * An object: its fields side by side, the first of them so many columns after the first.
     *
     * @param related the objects that are read with it
     */
    public record ObjectReading(ModelMeta model, List<FieldMeta> fields, int start, Map<Relation, ObjectReading> related) { }

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
        ObjectReading reading = planner.object(query.reads(), query.model(), List.of(), 0);
        return new Plan(planner.select(), reading);
    }

    /** The SELECT of a query. */
    public static Select select(Query query) { return plan(query).select(); }

    /** A statement that counts the rows: those of a slice, or the different ones, in a query around the query. */
    public static Statement count(Query query) {
        Query alone = query.with(query.reads().alone()).unordered();
        Select rows = query.distinct() ? select(alone) : existence(alone);
        if (!query.distinct() && !query.isSliced()) {
            return Statement.count(rows.from(), rows.where());
        }
        return sql -> sql.append("SELECT COUNT(*) FROM (").append(rows).append(") AS ").identifier("subquery");
    }

    /** A SELECT that tells only whether there is a row. */
    public static Select existence(Query query) {
        boolean dependsOnValues = query.distinct() && query.isSliced();
        return dependsOnValues ? select(query) : selecting(query, List.of(new Selection(new Literal(1), "a")));
    }

    /** A SELECT of these values instead of the query's own, without an order unless a slice needs it. */
    static Select selecting(Query query, List<Selection> values) {
        Planner planner = new Planner(query.unordered());
        planner.selections.addAll(values);
        return planner.select();
    }

    private Select select() {
        List<Ordering> orderings = OrderBy.of(query).stream().map(term -> term.map(resolver::resolve)).toList();
        selectWhatOrders(orderings);
        return new Select(selections, query.distinct(), resolver.tables(), rows.where(), orderings, query.slice());
    }

    /** Selects a model's fields, and those of the related models to follow. */
    private ObjectReading object(Reads.Instances instances, ModelMeta model, List<Relation> way, int table) {
        List<FieldMeta> fields = model.fields();
        int start = selections.size();
        fields.forEach(field -> selections.add(new Selection(new Column(table, field), null)));
        Map<Relation, ObjectReading> related = new LinkedHashMap<>();
        for (List<Relation> next : instances.followedFrom(way)) {
            Relation relation = next.get(way.size());
            int joined = resolver.join(table, relation.hops().get(0));
            related.put(relation, object(instances, relation.target(), next, joined));
        }
        return new ObjectReading(model, fields, start, related);
    }

    /** SELECT DISTINCT can be ordered only by what it selects. */
    private void selectWhatOrders(List<Ordering> orderings) {
        for (Ordering ordering : orderings) {
            Expression expression = ordering.expression();
            boolean isSelected = selections.stream().anyMatch(each -> each.expression().equals(expression));
            if (query.distinct() && !isSelected) {
                selections.add(new Selection(expression, "_order" + selections.size()));
            }
        }
    }
}
