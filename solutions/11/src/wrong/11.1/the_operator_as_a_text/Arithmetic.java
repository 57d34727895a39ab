// misconception: an operator is a text of ours
// refused with: The operator went into the text as it came
@Override public void render(SqlWriter sql) {
    sql.append("(").append(left).append(" " + operator + " ").append(right).append(")");
}
