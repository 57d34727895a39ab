// right because: a field that has no type of its own is a foreign key, and pk names the key of any model

public String attribute() { return state.isForeignKey() ? name.concat("Id") : name; }

public FieldType<?> type() {
    if (ownType != null) {
        return ownType;
    }
    ModelMeta target = reference.target();
    return target.field("pk").type();
}
