// misconception: one list is one value
// refused with: IN wants the value, IN, and the choices in brackets

@Override public void render(SqlWriter sql) {
    sql.append(value).append(" IN (").parameter(choices.stream().map(choice -> ((Param) choice).toJdbc()).toList()).append(")");
}
