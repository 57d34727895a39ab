package bookworm.exercises;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/**
 * Adds to what a failing test says: the SQL that ran in it, the line of the code that it is about, and the part of the lesson to
 * read again. JUnit registers it, by {@code META-INF/services}, for exercises and for the tests of chapters alike.
 */
public final class Explains implements InvocationInterceptor {

    /** JUnit makes it. */
    public Explains() { }

    @Override public <T> T interceptTestClassConstructor(Invocation<T> invocation,
            ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context) throws Throwable {
        return explain(invocation, context);
    }

    @Override public void interceptBeforeEachMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        explain(invocation, context);
    }

    @Override public void interceptTestMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        explain(invocation, context);
    }

    @Override public void interceptTestTemplateMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        explain(invocation, context);
    }

    @Override public <T> T interceptTestFactoryMethod(Invocation<T> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        return explain(invocation, context);
    }

    @Override public void interceptDynamicTest(Invocation<Void> invocation,
            DynamicTestInvocationContext dynamic, ExtensionContext context) throws Throwable {
        explain(invocation, context);
    }

    private static <T> T explain(Invocation<T> invocation, ExtensionContext context) throws Throwable {
        OwnCode code = OwnCode.testedBy(testClass(context));
        YourTurn.forgetMet();
        try (SentSql sent = SentSql.watch(code)) {
            try {
                return invocation.proceed();
            } catch (TestAbortedException skipped) {
                throw skipped;
            } catch (Exception | AssertionError | StackOverflowError failure) {
                throw explained(failure, code, sent, context);
            }
        }
    }

    private static Explained explained(Throwable failure, OwnCode code, SentSql sent, ExtensionContext context) {
        Class<?> testClass = testClass(context);
        boolean isExercise = Exercises.of(testClass).isPresent();
        List<String> words = new ArrayList<>();
        if (isExercise) {
            Delivered.notice(testClass).ifPresent(words::add);
        }
        words.addAll(Words.of(failure));
        List<String> where = new ArrayList<>();
        first(() -> code.lineOf(failure).map(SourceLine::of), () -> sent.lastLine().map(SourceLine::of),
                () -> YourTurn.lastMet().map(SourceLine::of), () -> namesake(testClass))
                .ifPresent(line -> where.add((isExercise ? "Yours: " : "At: ") + line));
        readAgain(context).ifPresent(section -> where.add("Read again: " + section));
        return Explained.of(failure, words, sent.lines(), where);
    }

    @SafeVarargs
    private static Optional<String> first(Supplier<Optional<String>>... answers) {
        return Stream.of(answers).flatMap(answer -> answer.get().stream()).findFirst();
    }

    /** {@code HelloTest} is about {@code Hello}. */
    private static Optional<String> namesake(Class<?> testClass) {
        return SourceLine.file(testClass, testClass.getSimpleName().replaceFirst("Test$", "") + ".java");
    }

    private static Optional<Section> readAgain(ExtensionContext context) {
        Class<?> testClass = testClass(context);
        return around(context, ExtensionContext::getTestMethod).map(test -> Section.of(testClass, test)).orElseGet(() -> Section.of(testClass));
    }

    private static Class<?> testClass(ExtensionContext context) { return around(context, ExtensionContext::getTestClass).orElseThrow(); }

    /** A dynamic test has neither method nor class; the factory that made it does. */
    private static <T> Optional<T> around(ExtensionContext context, Function<ExtensionContext, Optional<T>> what) {
        Optional<ExtensionContext> at = Optional.of(context);
        while (at.isPresent() && what.apply(at.get()).isEmpty()) {
            at = at.get().getParent();
        }
        return at.flatMap(what);
    }
}
