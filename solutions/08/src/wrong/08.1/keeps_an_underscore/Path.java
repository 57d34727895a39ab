// misconception: the word begins behind the first underscore
// refused with: neither the field nor an underscore

public static Path of(ModelMeta model, String text) {
    int at = text.indexOf("__");
    String name = at < 0 ? text : text.substring(0, at);
    FieldMeta target = model.find(name).orElseThrow(() -> cannotResolve(name, text, model));
    return new Path(target, at < 0 ? List.of() : words(text.substring(at + 1)));
}
