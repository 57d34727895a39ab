package bookworm.sql;

import bookworm.meta.ModelMeta;
import java.util.*;
import java.util.stream.IntStream;

/**
 * The tables of a query: the model's own, number 0, and those joined to it, numbered in their order from 1.
 *
 * @param rows the query whose rows stand in the place of the model's own table, where one does
 */
public record From(ModelMeta base, List<Join> joins, Optional<Select> rows) implements Node {

    public static From of(ModelMeta model, List<Join> joins) { return new From(model, joins, Optional.empty()); }

    /** The rows of another query, which are told apart by no table. */
    public static From over(ModelMeta model, Select rows) { return new From(model, List.of(), Optional.of(rows)); }

    /** The numbers of the tables that are joined INNER. */
    public Set<Integer> innerJoins() {
        Set<Integer> inner = new HashSet<>();
        for (int table = 1; table <= joins.size(); table++) {
            if (joins.get(table - 1).type() == Join.Type.INNER) {
                inner.add(table);
            }
        }
        return inner;
    }

    /** The numbers of the joined tables that the columns of an expression are of, and of those on the way to them. */
    public Set<Integer> tablesOf(Expression expression) {
        Set<Integer> tables = new HashSet<>();
        if (expression instanceof Column column) {
            for (int table = column.table(); table > 0; table = joins.get(table - 1).parent()) {
                tables.add(table);
            }
        }
        expression.children().forEach(child -> tables.addAll(tablesOf(child)));
        return tables;
    }

    /** What a table is called in a query that is in no other: by its own name or, where another is called so, by its number. */
    public String alias(int table) {
        String name = model(table).table();
        boolean isFirst = IntStream.range(0, table).noneMatch(before -> model(before).table().equals(name));
        return isFirst ? name : "T" + (table + 1);
    }

    public ModelMeta model(int table) { return table == 0 ? base : joins.get(table - 1).hop().to().model(); }

    /**
     * What the tables are called in a query that stands in so many others: in the outermost by their own names, and in a query
     * within by a letter and a number, so that no two are the same.
     */
    List<String> aliases(int depth) {
        String letter = String.valueOf((char) ('U' + (depth - 1) % 6));
        return IntStream.rangeClosed(0, joins.size()).mapToObj(table -> depth == 0 ? alias(table) : letter + table).toList();
    }

    @Override public void render(SqlWriter sql) {
        if (rows.isPresent()) {
            sql.outside(() -> sql.append(" FROM (").append(rows.get()).append(") ").identifier("subquery"));
            return;
        }
        table(sql.append(" FROM "), 0);
        for (int i = 0; i < joins.size(); i++) {
            Join join = joins.get(i);
            table(sql.append(join.type() == Join.Type.INNER ? " INNER JOIN " : " LEFT OUTER JOIN "), i + 1);
            sql.append(" ON (").column(join.parent(), join.hop().from().column());
            sql.append(" = ").column(i + 1, join.hop().to().column()).append(")");
        }
    }

    /** The table, and the alias that it goes by where that is another name. */
    private void table(SqlWriter sql, int number) {
        String name = model(number).table();
        sql.identifier(name);
        if (!sql.alias(number).equals(name)) {
            sql.append(" ").identifier(sql.alias(number));
        }
    }
}
