/**
 * A look into a query: {@link bookworm.xray.XRay} tells people what a SELECT is made of, its conditions as a tree. Knows the
 * tree of {@code bookworm.sql}, and nothing else of the ORM.
 */
package bookworm.xray;
