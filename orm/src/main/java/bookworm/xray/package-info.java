/**
 * A look into a query: {@link bookworm.xray.XRay} puts a SELECT into words, a tree and a diagram. Knows the tree of
 * {@code bookworm.sql}, and nothing else of the ORM.
 */
package bookworm.xray;
