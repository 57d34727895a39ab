// misconception: a name in a lookup is the name of a field
// refused with: pk names the key of any model

public static Path of(ModelMeta model, String text) {
    List<String> names = words(text);
    FieldMeta target = model.fields().stream().filter(field -> field.name().equals(names.get(0))).findFirst()
        .orElseThrow(() -> cannotResolve(names.get(0), text, model));
    return new Path(target, names.subList(1, names.size()));
}
