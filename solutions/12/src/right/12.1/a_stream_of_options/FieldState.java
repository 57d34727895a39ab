// right because: an Optional says the same

public String column(String name) {
    return java.util.Optional.<String>ofNullable(option("column")).filter(given -> !given.isBlank()).map(Naming::fit)
        .orElseGet(() -> Naming.fit(isForeignKey() ? Naming.snakeCase(name).concat("_id") : Naming.snakeCase(name)));
}
