// misconception: split gives what stands between the underscores, all of it
// refused with: throws empty words at the end away

static List<String> words(String text) { return List.of(text.split("__")); }
