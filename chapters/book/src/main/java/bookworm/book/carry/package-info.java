/**
 * Carries a change of one chapter through the chapters after it: {@code Planner} works out what becomes of it at each stop,
 * {@code Carry} writes that, {@code Report} tells. Start with {@link bookworm.book.carry.CarryCommand}.
 */
package bookworm.book.carry;
