// right because: two underscores can be found by indexOf, one after the other

import java.util.ArrayList;

static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf("__"); end >= 0; end = text.indexOf("__", start)) {
        words.add(text.substring(start, end));
        start = end + 2;
    }
    words.add(text.substring(start));
    return words;
}
