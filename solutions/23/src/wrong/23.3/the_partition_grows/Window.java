// misconception: a second call adds to the first
// refused with: says anew what the rows are parted by

public Window partitionBy(Object... values) { List<Expression> all = new ArrayList<>(partition);
    all.addAll(Expression.operands(values));
    return new Window(function, all, order, frame); }
