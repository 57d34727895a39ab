// misconception: who parts the rows begins a new window
// refused with: Function, order and frame stay

public Window partitionBy(Object... values) { return new Window(function, Expression.operands(values), List.of(), Optional.empty()); }
