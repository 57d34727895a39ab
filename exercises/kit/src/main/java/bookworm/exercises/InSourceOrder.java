package bookworm.exercises;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** The tests of an exercise run as they are written. A class file does not tell, so the source is asked. */
final class InSourceOrder implements MethodOrderer {

    @Override public void orderMethods(MethodOrdererContext context) {
        String source = SourceLine.sourceOf(context.getTestClass());
        context.getMethodDescriptors().sort(Comparator.comparingInt(test -> position(test.getMethod().getName(), source)));
    }

    private static int position(String method, String source) {
        Matcher declaration = Pattern.compile("[\\w>\\]]\\s+" + Pattern.quote(method) + "\\s*\\(").matcher(source);
        return declaration.find() ? declaration.start() : -1;
    }
}
