// misconception: the column is called as the field is
// refused with: The row does not hold the sender, it holds a key

public String column(String name) {
    String given = option("column");
    return Naming.fit(given == null || given.isEmpty() ? Naming.snakeCase(name) : given);
}
