package bookworm.exercises;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Ends a test as {@link NotStarted} when any {@link Todo} was made while it ran, thrown, wrapped or swallowed. */
final class SkipsNotStarted implements InvocationInterceptor, BeforeAllCallback, BeforeEachCallback {

    @Override public void beforeAll(ExtensionContext context) {
        Todo.forget();
        YourTurn.test(Exercises.of(context.getRequiredTestClass()).map(Exercise::value).orElse(""));
    }

    @Override public void beforeEach(ExtensionContext context) { Todo.forget(); }

    private static <T> T watch(Invocation<T> invocation) throws Throwable {
        T result = orNotStarted(invocation);
        Optional<Todo> met = Todo.firstMet();
        if (met.isPresent()) {
            throw new NotStarted(met.get());
        }
        return result;
    }

    private static <T> T orNotStarted(Invocation<T> invocation) throws Throwable {
        try {
            return invocation.proceed();
        } catch (Throwable failure) {
            Optional<Todo> met = Todo.firstMet();
            throw met.isPresent() ? new NotStarted(met.get()) : failure;
        }
    }

    @Override public <T> T interceptTestClassConstructor(Invocation<T> invocation,
            ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context) throws Throwable {
        Todo.forget();
        return watch(invocation);
    }

    @Override public void interceptBeforeAllMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        watch(invocation);
    }

    @Override public void interceptBeforeEachMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        watch(invocation);
    }

    @Override public void interceptTestMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        watch(invocation);
    }

    @Override public void interceptTestTemplateMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        watch(invocation);
    }

    @Override public <T> T interceptTestFactoryMethod(Invocation<T> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        return watch(invocation);
    }

    @Override public void interceptDynamicTest(Invocation<Void> invocation,
            DynamicTestInvocationContext test, ExtensionContext context) throws Throwable {
        watch(invocation);
    }

    @Override public void interceptAfterEachMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        watch(invocation);
    }

    @Override public void interceptAfterAllMethod(Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        // The tests' own Todos have been reported by now: only a failure needs its reason, the Todo met by @BeforeAll.
        orNotStarted(invocation);
    }
}
