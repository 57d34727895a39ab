package bookworm;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

/** Makes a {@link Query} into a {@link Select}: what to read of each row, how to group, where each condition goes. */
final class Planner {

    private final Query query;
    private final Resolver resolver;
    private final List<Selection> selections = new ArrayList<>();

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
            return new Plan(planner.select(), new RowReader(query.values));
        }
        InstanceReader reader = planner.selectInstances(query.model, "", 0);
        List<Selection> annotations = query.shownAnnotations();
        if (!annotations.isEmpty()) {
            reader = reader.withAnnotations(new RowReader(annotations, planner.selections.size()));
            planner.selections.addAll(annotations);
        }
        return new Plan(planner.select(), reader);
    }

    /** The SELECT of a query that is one. */
    static Select select(Query query) {
        query.refuseCombined("look into");
        return (Select) plan(query).select();
    }

    /** A SELECT that tells only whether there is a row. */
    static Select existence(Query query) {
        Planner planner = new Planner(query.isSliced() ? query : query.unordered());
        if (query.distinct && query.isSliced()) {
            planner.selections.addAll(plan(query.withoutRelated()).select().selections());
        } else {
            planner.selections.add(new Selection(new Param(1, Types.INTEGER), "a"));
        }
        return planner.select();
    }

    /** A SELECT of these values instead of the query's own, without an order unless a slice needs it. */
    static Select selecting(Query query, List<Selection> values) {
        Planner planner = new Planner(query.isSliced() ? query : query.unordered());
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
        return new Select(selections, query.distinct, resolver.tables(), all(where), groups, all(having), all(qualify), orderings,
            query.limit, query.offset);
    }

    private static List<Expression> conjuncts(Expression where) {
        List<Expression> conjuncts = new ArrayList<>();
        addConjuncts(where, conjuncts);
        return conjuncts;
    }

    private static void addConjuncts(Expression where, List<Expression> conjuncts) {
        if (where instanceof Junction junction && junction.connector() == Connector.AND && !junction.negated()) {
            junction.children().forEach(child -> addConjuncts(child, conjuncts));
        } else if (where != null) {
            conjuncts.add(where);
        }
    }

    private static Expression all(List<Expression> conditions) {
        Expression all = Junction.of(Connector.AND, false, conditions);
        return Truth.ALWAYS.equals(all) ? null : all;
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
            Hop hop = relation.hops().get(0);
            reader.add(relation, selectInstances(relation.target(), next, resolver.join(table, hop)));
        }
        return reader;
    }

    private List<Relation> followed(ModelMeta model, String path) {
        List<Relation> followed = new ArrayList<>();
        if (query.loading.followAll()) {
            model.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.FORWARD && !relation.field().nullable())
                .filter(relation -> path.split("__").length < 5)
                .forEach(followed::add);
            return followed;
        }
        String prefix = path.isEmpty() ? "" : path + "__";
        Set<String> names = new LinkedHashSet<>();
        query.loading.related().stream().filter(name -> name.startsWith(prefix))
            .forEach(name -> names.add(name.substring(prefix.length()).split("__")[0]));
        for (String name : names) {
            followed.add(model.relation(name).filter(relation -> !relation.many())
                .orElseThrow(() -> notFollowable(model, name)));
        }
        return followed;
    }

    private static FieldError notFollowable(ModelMeta model, String name) {
        Set<String> choices = new TreeSet<>();
        model.relations().stream().filter(relation -> !relation.many()).forEach(each -> choices.add(each.name()));
        model.inverses().stream().filter(relation -> !relation.many()).forEach(each -> choices.add(each.name()));
        String many = model.relation(name).isPresent() ? " leads to many objects: use prefetchRelated."
            : " is no relation of " + model.name() + ".";
        return new FieldError("selectRelated cannot follow '" + name + "', which" + many + " It can follow: "
            + (choices.isEmpty() ? "nothing" : String.join(", ", choices)) + ".");
    }

    private List<Ordering> orderings() {
        List<Ordering> resolved = new ArrayList<>();
        boolean own = query.ordering == null;
        if (own && query.groupBy != null) {
            return resolved;
        }
        for (Object term : own ? query.model.state().ordering() : query.ordering) {
            for (Ordering ordering : term instanceof Ordering given ? List.of(resolved(given)) : named((String) term)) {
                resolved.add(query.reversed ? ordering.reversed() : ordering);
            }
        }
        return resolved;
    }

    private Ordering resolved(Ordering given) {
        if (given.expression().containsAggregate()) {
            throw new FieldError("Cannot order by an aggregate that no row has: annotate(...) it, and order by its name.");
        }
        return given.withExpression(resolver.resolve(given.expression()));
    }

    private List<Ordering> named(String term) {
        boolean descending = term.startsWith("-");
        String name = descending ? term.substring(1) : term;
        if (name.equals("?")) {
            return List.of(Func.of("RAND", Types.FLOAT).asc());
        }
        for (Selection selection : query.values == null ? List.<Selection>of() : query.values) {
            if (name.equals(selection.name())) {
                return List.of(new Ordering(selection.expression(), descending, Ordering.Nulls.DEFAULT));
            }
        }
        if (query.annotations.containsKey(name.split("__")[0]) || query.annotations.containsKey(name)) {
            return List.of(new Ordering(resolver.value(name), descending, Ordering.Nulls.DEFAULT));
        }
        return ordered(query.model, name, descending, new LinkedHashSet<>());
    }

    /** To order by a relation is to order as its model says; by its key where it says nothing. */
    private List<Ordering> ordered(ModelMeta model, String name, boolean descending, Set<ModelMeta> seen) {
        Path path = Path.of(model, name);
        ModelMeta related = path.related();
        boolean namesRelation = related != null && related != model && !related.state().ordering().isEmpty()
            && !name.endsWith("__pk") && !name.endsWith("__" + related.primaryKey().name()) && path.words().isEmpty();
        if (!namesRelation || !seen.add(related)) {
            return List.of(new Ordering(resolver.value(name), descending, Ordering.Nulls.DEFAULT));
        }
        List<Ordering> orderings = new ArrayList<>();
        for (String term : related.state().ordering()) {
            boolean reverse = term.startsWith("-");
            String inner = name + "__" + (reverse ? term.substring(1) : term);
            orderings.addAll(ordered(query.model, inner, descending != reverse, seen));
        }
        return orderings;
    }

    /** The groups that were asked for, and whatever else is read of a row: SQL wants it grouped by too. */
    private List<Expression> groups(List<Ordering> orderings, List<Expression> having) {
        Set<Expression> groups = new LinkedHashSet<>(query.groupBy);
        selections.forEach(selection -> addGroups(selection.expression(), groups));
        orderings.forEach(ordering -> addGroups(ordering.expression(), groups));
        having.forEach(condition -> condition.children().forEach(child -> addGroups(child, groups)));
        groups.removeIf(group -> group instanceof Param);
        return new ArrayList<>(groups);
    }

    private static void addGroups(Expression expression, Set<Expression> groups) {
        if (groups.contains(expression)) {
            return;
        }
        if (expression instanceof Window window) {
            window.partition().forEach(each -> addGroups(each, groups));
            window.order().forEach(each -> addGroups(each.expression(), groups));
        } else if (!expression.containsAggregate()) {
            if (expression.type() == Types.BOOLEAN && !expression.children().isEmpty()) {
                expression.children().forEach(child -> addGroups(child, groups));
            } else {
                groups.add(expression);
            }
        } else if (!(expression instanceof bookworm.sql.Aggregate)) {
            expression.children().forEach(child -> addGroups(child, groups));
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
