// misconception: all columns of a model with keys end in _id
// refused with: A field that is no key has its own name

public String column(String name) {
    String given = option("column");
    return Naming.fit(given == null || given.isEmpty() ? Naming.snakeCase(name) + "_id" : given);
}
