// misconception: who knows the nearest name may as well take it
// refused with: There is no field titel, and nobody heard of it

public static Path of(ModelMeta model, String text) {
    List<String> names = words(text);
    String first = names.get(0);
    FieldMeta target = model.find(first).orElseGet(() -> model.fields().stream()
        .filter(field -> field.name().charAt(0) == (first + " ").charAt(0)).findFirst().orElseThrow(() -> cannotResolve(first, text, model)));
    return new Path(target, names.subList(1, names.size()));
}
