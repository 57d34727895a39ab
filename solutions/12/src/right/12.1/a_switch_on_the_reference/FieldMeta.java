// right because: the key of the target gives its own type, whatever that rests on

public String attribute() {
    String suffix = "";
    if (state.isForeignKey()) {
        suffix = "Id";
    }
    return name.concat(suffix);
}

public FieldType<?> type() {
    if (ownType != null) {
        return ownType;
    }
    ModelMeta target = reference.target();
    return target.field("pk").type();
}
