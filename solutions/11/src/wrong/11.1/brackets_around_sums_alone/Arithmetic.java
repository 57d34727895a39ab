// misconception: only a sum needs brackets
// refused with: a product needs its brackets as well
@Override public void render(SqlWriter sql) {
    boolean sum = operator.equals("+") || operator.equals("-");
    if (sum) {
        sql.append("(");
    }
    sql.append(left).operator(operator).append(right);
    if (sum) {
        sql.append(")");
    }
}
