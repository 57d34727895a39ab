// misconception: nobody shall wait for a trail
// refused with: SKIP LOCKED
package desk;

import bookworm.*;
import bookworm.db.Database;
import bookworm.meta.*;
import java.util.*;

/** Exercise 25.6, an example of a last project: a model whose fields marked {@link Audited} leave a trail of {@link Change}s. */
public abstract class AuditedModel extends Model {

    @Override public void save() {
        Database.atomic(() -> {
            Optional<AuditedModel> before = before();
            super.save();
            before.ifPresent(row -> trail(row, this));
        });
    }

    @Override public Deletion delete() {
        return Database.<Deletion>atomic(() -> {
            Optional<AuditedModel> before = before();
            Deletion deletion = super.delete();
            before.ifPresent(row -> trail(row, null));
            return deletion;
        });
    }

    /** The row that is there now, which nobody else changes until this is over. */
    private Optional<AuditedModel> before() {
        return pk() == null ? Optional.empty() : Manager.of(getClass()).filter("pk", pk()).selectForUpdate(bookworm.sql.Lock.SKIP_LOCKED).list().stream()
            .<AuditedModel>map(each -> each).findFirst();
    }

    private static void trail(AuditedModel before, AuditedModel after) {
        ModelMeta meta = Models.meta(before.getClass());
        for (FieldMeta field : meta.fields()) {
            Object old = field.get(before);
            Object now = after == null ? null : field.get(after);
            if (field.javaField().isAnnotationPresent(Audited.class) && !Objects.equals(old, now)) {
                Change.objects.create(change -> {
                    change.model = meta.label();
                    change.row = (Long) before.pk();
                    change.field = field.name();
                    change.before = old == null ? null : String.valueOf(old);
                    change.after = now == null ? null : String.valueOf(now);
                });
            }
        }
    }
}
