/**
 * Carries a change of one chapter through the chapters after it. {@link bookworm.book.carry.Planner} works out what becomes of
 * it at each stop; {@link bookworm.book.carry.Carry} writes that. Start with {@link bookworm.book.carry.CarryCommand}.
 */
package bookworm.book.carry;
