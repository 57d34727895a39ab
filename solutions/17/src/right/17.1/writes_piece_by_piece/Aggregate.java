// right because: cases in a row, and a filter that is known by identity

@Override public void render(SqlWriter sql) {
    sql.append(function.sqlName()).append("(");
    if (argument.isEmpty()) {
        sql.append("*");
    } else if (isDistinct) {
        sql.append("DISTINCT ").append(argument.get());
    } else {
        sql.append(argument.get());
    }
    sql.append(")");
    if (filter != Truth.ALWAYS) {
        sql.append(" FILTER (WHERE ").append(filter).append(")");
    }
}

@Override public Expression map(UnaryOperator<Expression> change) {
    Optional<Expression> changed = argument.isPresent() ? Optional.of(change.apply(argument.get())) : Optional.empty();
    return new Aggregate(function, isDistinct, changed, change.apply(filter));
}
