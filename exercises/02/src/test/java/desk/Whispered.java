package desk;

import java.lang.annotation.*;

/** An annotation that only this package can see, with an option that anybody may hear. */
public final class Whispered {

    @Retention(RetentionPolicy.RUNTIME)
    @interface Whisper { String to(); }

    @Whisper(to = "Emma") static String secret;

    private Whispered() { }

    public static Annotation annotation() {
        try {
            return Whispered.class.getDeclaredField("secret").getAnnotations()[0];
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
