// misconception: an underscore parts words, one or two
// refused with: Two underscores part words, and one does not

static List<String> words(String text) { return List.of(text.split("_", -1)); }
