// right because: a method that calls itself takes a name apart as well

import java.util.ArrayList;

static List<String> words(String text) {
    int at = text.indexOf("__");
    if (at < 0) {
        return List.of(text);
    }
    List<String> words = new ArrayList<>(List.of(text.substring(0, at)));
    words.addAll(words(text.substring(at + 2)));
    return words;
}
