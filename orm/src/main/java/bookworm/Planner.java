package bookworm;

import bookworm.db.RowMapper;
import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes a {@link Query} into a {@link Select}: what to read of each row, how to group, where each condition goes. */
final class Planner {

    private final Query query;
    private final Resolver resolver;
    private final List<Selection> selections = new ArrayList<>();
    /** The tables that are read, by the path that leads there. */
    private final Map<String, Integer> tables = new LinkedHashMap<>(Map.of("self", 0));

    private Planner(Query query) {
        this.query = query;
        this.resolver = Resolver.forValues(query);
    }

    static Plan plan(Query query) {
        if (query.combined != null) {
            return query.combined.plan(query);
        }
        Planner planner = new Planner(query);
        if (query.values != null) {
            planner.selections.addAll(query.values);
            return planner.plan(() -> new RowReader(query.values, 0));
        }
        InstanceReader reader = planner.selectInstances(query.model, "", 0);
        List<Selection> annotations = query.shownAnnotations();
        if (!annotations.isEmpty()) {
            reader.annotations = new RowReader(annotations, planner.selections.size());
            planner.selections.addAll(annotations);
        }
        return planner.plan(reader::forOneRun);
    }

    private Plan plan(Supplier<RowMapper<Object>> reader) {
        Select select = select();
        return new Plan(select, query.lock == null ? select : Statement.locking(select, query.lock.waiting(),
            query.lock.of().stream().map(this::tableOf).toList()), reader);
    }

    private int tableOf(String relation) {
        return Optional.ofNullable(tables.get(relation)).orElseThrow(() -> new FieldError("selectForUpdate cannot lock '"
            + relation + "': it can lock what is read, which is " + String.join(", ", tables.keySet()) + "."));
    }

    /** The SELECT of a query that is one. */
    static Select select(Query query) {
        query.refuseCombined("look into");
        return plan(query).select();
    }

    /** A SELECT that tells only whether there is a row. */
    static Select existence(Query query) {
        boolean slicesDifferentRows = query.distinct && query.isSliced();
        return selecting(query, slicesDifferentRows ? plan(query.withoutRelated()).select().selections()
            : List.of(new Selection(new Param(1, Types.INTEGER), "a")));
    }

    /** A SELECT of these values instead of the query's own, without an order unless a slice needs it. */
    static Select selecting(Query query, List<Selection> values) {
        Planner planner = new Planner(query.unordered());
        planner.selections.addAll(values);
        return planner.select();
    }

    private Select select() {
        List<Ordering> orderings = orderings();
        List<Expression> where = new ArrayList<>();
        List<Expression> having = new ArrayList<>();
        List<Expression> qualify = new ArrayList<>();
        for (Expression condition : conjuncts(query.where)) {
            (condition.containsWindow() ? qualify : condition.containsAggregate() ? having : where).add(condition);
        }
        List<Expression> groups = query.groupBy == null ? List.of() : groups(orderings, having);
        selectWhatOrders(orderings);
        return new Select(selections, query.distinct, resolver.tables(), Junction.and(where), groups,
            Junction.and(having), Junction.and(qualify), orderings, query.limit, query.offset);
    }

    private static List<Expression> conjuncts(Expression where) {
        boolean several = where instanceof Junction all && all.connector() == Connector.AND && !all.negated();
        return several ? where.children() : List.of(where);
    }

    /** Selects a model's fields and those of the related models to follow; gives what will read them. */
    private InstanceReader selectInstances(ModelMeta model, String path, int table) {
        List<FieldMeta> fields = query.loading.fieldsAt(path, model);
        int start = selections.size();
        fields.forEach(field -> selections.add(new Selection(new Column(table, field), null)));
        InstanceReader reader = new InstanceReader(model, fields, start);
        for (Relation relation : followed(model, path)) {
            String next = path.isEmpty() ? relation.name() : path + "__" + relation.name();
            if (relation.kind() == Relation.Kind.FORWARD && !fields.contains(relation.field())) {
                throw new FieldError(relation.field() + " is deferred, so selectRelated cannot follow it: add it to only(...)"
                    + " or take it out of defer(...).");
            }
            tables.put(next, resolver.join(table, relation.hops().get(0)));
            reader.related.put(relation, selectInstances(relation.target(), next, tables.get(next)));
        }
        return reader;
    }

    private List<Relation> followed(ModelMeta model, String path) {
        if (query.related == null) {
            boolean tooFar = path.split("__").length >= 5;
            return tooFar ? List.of() : model.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.FORWARD && !relation.field().nullable()).toList();
        }
        String prefix = path.isEmpty() ? "" : path + "__";
        return query.related.stream().filter(name -> name.startsWith(prefix))
            .map(name -> name.substring(prefix.length()).split("__", -1)[0]).distinct()
            .map(name -> model.relation(name).filter(relation -> !relation.many())
                .orElseThrow(() -> notFollowable(model, name))).toList();
    }

    private static FieldError notFollowable(ModelMeta model, String name) {
        List<String> choices = model.relationNames().stream()
            .filter(each -> !model.relation(each).orElseThrow().many()).toList();
        String many = model.relation(name).isPresent() ? " leads to many objects: use prefetchRelated."
            : " is no relation of " + model.name() + ".";
        return new FieldError("selectRelated cannot follow '" + name + "', which" + many + " It can follow: "
            + (choices.isEmpty() ? "nothing" : String.join(", ", choices)) + ".");
    }

    private List<Ordering> orderings() {
        boolean own = query.ordering == null;
        if (own && query.groupBy != null) {
            return List.of();
        }
        List<Ordering> orderings = new ArrayList<>();
        for (Object term : own ? query.model.state().ordering() : query.ordering) {
            orderings.addAll(term instanceof Ordering given
                ? List.of(given.withExpression(resolver.resolve(given.expression()))) : named((String) term, new HashSet<>()));
        }
        List<Ordering> all = orderings.stream().flatMap(this::asItsTypeSays).toList();
        return query.reversed ? reversed(all) : all;
    }

    /** What the type of a value says that rows are ordered by; groups have nothing but the value. */
    private Stream<Ordering> asItsTypeSays(Ordering ordering) {
        Expression value = ordering.expression();
        return value.type() instanceof LookupType<?> own && query.groupBy == null
            ? own.orderedBy(value).stream().map(ordering::withExpression) : Stream.of(ordering);
    }

    private static List<Ordering> reversed(List<Ordering> orderings) {
        return orderings.stream().map(Ordering::reversed).toList();
    }

    /** To order by a relation is to order as its model says; by its key where it says nothing. */
    private List<Ordering> named(String term, Set<ModelMeta> seen) {
        if (term.startsWith("-") && !term.startsWith("--")) {
            return reversed(named(term.substring(1), seen));
        }
        if (term.equals("?")) {
            return List.of(Func.of("random", Types.FLOAT).asc());
        }
        for (Selection selection : query.values == null ? List.<Selection>of() : query.values) {
            if (term.equals(selection.name())) {
                return List.of(selection.expression().asc());
            }
        }
        Path path = resolver.annotated(term) == null ? Path.of(query.model, term) : null;
        ModelMeta related = path != null && path.relates() && path.words().isEmpty() ? path.related() : null;
        if (related == null || related == query.model || related.state().ordering().isEmpty() || !seen.add(related)) {
            return List.of(resolver.value(term).asc());
        }
        List<Ordering> orderings = new ArrayList<>();
        for (String inner : related.state().ordering()) {
            String sign = inner.startsWith("-") ? "-" : "";
            orderings.addAll(named(sign + term + "__" + inner.substring(sign.length()), seen));
        }
        return orderings;
    }

    /** The groups that were asked for, and whatever else is read of a row: SQL wants it grouped by too. */
    private List<Expression> groups(List<Ordering> orderings, List<Expression> having) {
        Set<Expression> groups = new LinkedHashSet<>(query.groupBy);
        selections.forEach(selection -> addGroups(selection.expression(), groups));
        orderings.forEach(ordering -> addGroups(ordering.expression(), groups));
        having.forEach(condition -> condition.children().forEach(child -> addGroups(child, groups)));
        groups.removeIf(group -> group instanceof Param || group instanceof Literal);
        return new ArrayList<>(groups);
    }

    private static void addGroups(Expression expression, Set<Expression> groups) {
        if (groups.contains(expression) || expression instanceof Aggregate) {
            return;
        }
        boolean inParts = expression.containsAggregate()
            || expression.type() == Types.BOOLEAN && !expression.children().isEmpty();
        if (expression instanceof Window window) {
            window.partition().forEach(each -> addGroups(each, groups));
            window.order().forEach(each -> addGroups(each.expression(), groups));
        } else if (inParts) {
            expression.children().forEach(child -> addGroups(child, groups));
        } else {
            groups.add(expression);
        }
    }

    /** SELECT DISTINCT can be ordered only by what it selects, and groups by what was computed for them only by its name. */
    private void selectWhatOrders(List<Ordering> orderings) {
        for (Ordering ordering : orderings) {
            Expression expression = ordering.expression();
            boolean group = query.groupBy != null && query.groupBy.contains(expression) && !(expression instanceof Column);
            if ((query.distinct || group) && selections.stream().noneMatch(each -> each.expression().equals(expression))) {
                selections.add(new Selection(expression, "_order" + selections.size()));
            }
        }
    }
}
