// misconception: a given name fits
// refused with: A name that was given may be too long, too

public String column(String name) {
    String given = option("column");
    if (given != null && !given.isEmpty()) {
        return given;
    }
    return Naming.fit(Naming.snakeCase(name) + (isForeignKey() ? "_id" : ""));
}
