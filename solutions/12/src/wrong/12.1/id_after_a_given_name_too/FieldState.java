// misconception: a foreign key's column always ends in _id
// refused with: Whoever names a column means that name

public String column(String name) {
    String given = option("column");
    return Naming.fit((given == null || given.isEmpty() ? Naming.snakeCase(name) : given) + (isForeignKey() ? "_id" : ""));
}
