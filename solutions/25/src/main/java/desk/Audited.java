package desk;

import java.lang.annotation.*;

/** A field of an {@link AuditedModel} whose changes leave a trail. The ORM knows nothing of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Audited { }
