// misconception: a NOT before a bracket is as good
// refused with: A NOT stands before more than one lookup
package desk;

import bookworm.query.Q;

final class Inwards {

    static Q inwards(Q condition) { return condition; }
}
