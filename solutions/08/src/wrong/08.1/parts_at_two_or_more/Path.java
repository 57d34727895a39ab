// misconception: two underscores or more part words
// refused with: take the name apart at each pair

static List<String> words(String text) { return List.of(text.split("__+", -1)); }
