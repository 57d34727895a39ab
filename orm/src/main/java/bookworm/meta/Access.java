package bookworm.meta;

import java.lang.invoke.*;
import java.lang.reflect.*;

/** Turns what reflection found into method handles, once for each class: the JVM compiles them as it does plain code. */
final class Access {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private interface Finding {
        MethodHandle find() throws ReflectiveOperationException;
    }

    private Access() {
    }

    /** {@code object -> object.field} */
    static MethodHandle getter(Field field) {
        return found(() -> LOOKUP.unreflectGetter(field)).asType(MethodType.genericMethodType(1));
    }

    /** {@code (object, value) -> object.field = value} */
    static MethodHandle setter(Field field) {
        return found(() -> LOOKUP.unreflectSetter(field)).asType(MethodType.methodType(void.class, Object.class, Object.class));
    }

    /** {@code () -> new Book()} */
    static MethodHandle constructor(Constructor<?> constructor) {
        return found(() -> LOOKUP.unreflectConstructor(constructor)).asType(MethodType.genericMethodType(0));
    }

    /** A method of this package. */
    static MethodHandle method(Class<?> type, String name, MethodType signature) {
        return found(() -> LOOKUP.findVirtual(type, name, signature));
    }

    private static MethodHandle found(Finding finding) {
        try {
            return finding.find();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The readers of models make all that they find accessible", e);
        }
    }

    /** What a handle threw, which is declared to throw anything. */
    static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
