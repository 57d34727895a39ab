package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/**
 * Turns names into tables and columns, for one call of a queryset: it starts from the query's tables, joins what the names
 * need, and gives the tables that there are then.
 *
 * <p>Which joins serve twice is Django's rule: a join to at most one row always does; a join to many rows does within one
 * {@code filter}, where all conditions are about the same related row, and for orderings.
 */
public final class Resolver {

    /** An expression in names that knows by itself what it becomes in tables and columns. */
    public interface Resolvable extends Unresolved {

        Expression resolve(Resolver resolver);
    }

    private final TableRows rows;
    private final List<Join> joins;
    /** The joins to many rows that may serve again, unless all of them may. */
    private final Set<Integer> reusable;
    private final boolean reusesAll;
    private final boolean mayJoin;

    private Resolver(TableRows rows, boolean reusesAll, boolean mayJoin) {
        this.rows = rows;
        this.joins = new ArrayList<>(rows.from().joins());
        this.reusable = new HashSet<>();
        this.reusesAll = reusesAll;
        this.mayJoin = mayJoin;
    }

    /** For one call of {@code filter} or {@code exclude}. */
    static Resolver forFilter(TableRows rows) { return new Resolver(rows, false, true); }

    /** For orderings: every join there is may serve. */
    static Resolver forValues(TableRows rows) { return new Resolver(rows, true, true); }

    /** For UPDATE and for a check constraint, which have one table. */
    static Resolver forOneTable(TableRows rows) { return new Resolver(rows, true, false); }

    ModelMeta model() { return rows.model(); }

    From tables() { return new From(model(), List.copyOf(joins)); }

    /** An expression in names as one in columns. */
    Expression resolve(Expression expression) {
        if (expression instanceof Resolvable resolvable) {
            return resolvable.resolve(this);
        }
        if (expression instanceof F f) {
            return value(f.path());
        }
        return expression.map(this::resolve);
    }

    /** What a name or a path stands for: a column, or what transforms make of one. */
    Expression value(String path) { return resolve(located(path)); }

    /** What a name or a path stands for, its tables not joined yet. */
    Expression located(String path) { return Path.of(model(), path); }

    /** The column at the end of a path, with the joins on the way. */
    Column column(Path path) {
        int table = 0;
        for (Hop hop : path.hops()) {
            if (!mayJoin) {
                throw new FieldError("An UPDATE has one table, so it cannot reach " + path.target()
                    + " through a relation: use a subquery.");
            }
            table = join(table, hop);
            reusable.add(table);
        }
        return new Column(table, path.target());
    }

    /** The number of the joined table: of the last join that is there already and may serve again, or of a new one. */
    int join(int parent, Hop hop) {
        throw new bookworm.exercises.Todo("13.2", "take a join that is there, or add one");
    }

    private boolean mayMiss(int parent, Hop hop) { return hop.nullable() || isOuter(parent); }

    boolean isOuter(int table) { return table > 0 && joins.get(table - 1).type() == Join.Type.LEFT; }

    /** The join of this call with the table, and the alias, that the last of some hops would have in a query of its own. */
    Optional<Integer> sameAlias(List<Hop> hops) {
        Resolver other = new Resolver(TableRows.of(model()), false, true);
        int table = 0;
        for (Hop hop : hops) {
            table = other.join(table, hop);
        }
        From here = tables();
        ModelMeta wanted = other.tables().model(table);
        String alias = other.tables().alias(table);
        return reusable.stream().filter(each -> here.model(each) == wanted && here.alias(each).equals(alias)).findFirst();
    }

    /**
     * Makes joins INNER, since a condition drops the rows that meet none anyway; others LEFT, where one may meet none, and all
     * that are joined to those.
     */
    void settle(Set<Integer> left, Set<Integer> inner) {
        for (int i = 0; i < joins.size(); i++) {
            Join join = joins.get(i);
            boolean isInner = inner.contains(i + 1) || join.type() == Join.Type.INNER && !left.contains(i + 1) && !isOuter(join.parent());
            boolean outer = !isInner && mayMiss(join.parent(), join.hop());
            joins.set(i, new Join(join.parent(), join.hop(), outer ? Join.Type.LEFT : Join.Type.INNER));
        }
    }
}
