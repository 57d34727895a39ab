package library.manage.playground;

import bookworm.Manager;
import bookworm.QuerySet;
import bookworm.errors.QueryError;
import bookworm.xray.XRay;
import java.util.Optional;
import library.manage.playground.Program.Place;

/** A queryset that was about to be read, and where that stands in the code. */
record Seen(Place place, XRay xray) {

    /** Empty for a value that is no queryset, or one that can only be read within another. */
    static Optional<Seen> of(Place place, Object value) {
        Object rows = value instanceof Manager<?> manager ? manager.all() : value;
        return Optional.ofNullable(rows).filter(QuerySet.class::isInstance).map(each -> ((QuerySet<?>) each).xray()).filter(Seen::isWhole)
            .map(xray -> new Seen(place, xray));
    }

    private static boolean isWhole(XRay xray) {
        try {
            return !xray.sql().isEmpty();
        } catch (QueryError refersOutwards) {
            return false;
        }
    }

    /** The name of its model. */
    String model() {
        return xray.select().from().base().name();
    }
}
