// misconception: what was not named is null
// refused with: where none was named, option("column") gives an empty text

public String column(String name) {
    String given = option("column");
    if (given != null) {
        return Naming.fit(given);
    }
    return Naming.fit(Naming.snakeCase(name) + (isForeignKey() ? "_id" : ""));
}
