// misconception: what is deleted is the object
// refused with: what went is what the row had
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
            before.ifPresent(row -> trail(row, this, row.pk()));
        });
    }

    @Override public Deletion delete() {
        return Database.<Deletion>atomic(() -> {
            Optional<AuditedModel> before = before();
            AuditedModel goes = this;
            Deletion deletion = super.delete();
            before.ifPresent(row -> trail(goes, null, row.pk()));
            return deletion;
        });
    }

    /** The row that is there now, which nobody else changes until this is over. */
    private Optional<AuditedModel> before() {
        return pk() == null ? Optional.empty() : Manager.of(getClass()).filter("pk", pk()).selectForUpdate().list().stream()
            .<AuditedModel>map(each -> each).findFirst();
    }

    private static void trail(AuditedModel before, AuditedModel after, Object key) {
        ModelMeta meta = Models.meta(before.getClass());
        for (FieldMeta field : meta.fields()) {
            Object old = field.get(before);
            Object now = after == null ? null : field.get(after);
            if (field.javaField().isAnnotationPresent(Audited.class) && !Objects.equals(old, now)) {
                Change.objects.create(change -> {
                    change.model = meta.label();
                    change.row = (Long) key;
                    change.field = field.name();
                    change.before = old == null ? null : String.valueOf(old);
                    change.after = now == null ? null : String.valueOf(now);
                });
            }
        }
    }
}
