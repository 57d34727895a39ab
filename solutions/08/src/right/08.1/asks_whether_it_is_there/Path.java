// right because: an Optional can be asked as well

import java.util.Optional;

public static Path of(ModelMeta model, String text) {
    String first = words(text).get(0);
    Optional<FieldMeta> target = model.find(first);
    if (target.isEmpty()) {
        throw cannotResolve(first, text, model);
    }
    return new Path(target.get(), words(text).stream().skip(1).toList());
}
