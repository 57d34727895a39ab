package bookworm.exercises;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Adds to what a failing test says the SQL that ran in it, and the part of the lesson to read again. */
final class Explains implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        explain(test, context);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        explain(test, context);
    }

    @Override
    public void interceptDynamicTest(Invocation<Void> test, DynamicTestInvocationContext dynamic,
            ExtensionContext context) throws Throwable {
        explain(test, context);
    }

    private static void explain(Invocation<Void> test, ExtensionContext context) throws Throwable {
        try (SentSql sent = SentSql.watch()) {
            try {
                test.proceed();
            } catch (TestAbortedException skipped) {
                throw skipped;
            } catch (Exception | AssertionError failure) {
                throw explained(failure, sent.asLines() + readAgain(context));
            }
        }
    }

    private static String readAgain(ExtensionContext context) {
        ExtensionContext method = context;
        while (method.getTestMethod().isEmpty()) { // A dynamic test has none; the factory that made it does.
            method = method.getParent().orElseThrow();
        }
        return Section.of(method.getRequiredTestClass(), method.getRequiredTestMethod())
                .map(section -> "Read again: " + section).orElse("");
    }

    /** The same failure with more words: same lines, same expected and actual for the IDE to compare. */
    private static AssertionFailedError explained(Throwable failure, String more) {
        boolean assertion = failure instanceof AssertionError;
        String words = assertion ? failure.getMessage() : "It ended with " + failure;
        String message = (words + "\n" + more).stripTrailing();
        Throwable cause = assertion ? failure.getCause() : failure;
        AssertionFailedError explained = failure instanceof AssertionFailedError compared && compared.isExpectedDefined()
                ? new AssertionFailedError(message, compared.getExpected(), compared.getActual(), cause)
                : new AssertionFailedError(message, cause);
        explained.setStackTrace(failure.getStackTrace());
        return explained;
    }
}
