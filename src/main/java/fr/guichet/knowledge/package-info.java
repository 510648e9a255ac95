/**
 * What the program knows and what a person has said, as immutable data.
 *
 * <p>The model is a set of records: {@link fr.guichet.knowledge.Procedure} and its parts, {@link
 * fr.guichet.knowledge.Rule}, {@link fr.guichet.knowledge.Contact}; and the words of a visit: {@link
 * fr.guichet.knowledge.Answer}, {@link fr.guichet.knowledge.Situation}. Each is read from a {@link
 * fr.guichet.knowledge.Node} tree, which is the same for YAML (while authoring) and for the compiled JSON (at run time),
 * so that there is one reader and one set of checks.
 *
 * <p>This room knows no terminal, no index and no clock. The disk is touched by {@link
 * fr.guichet.knowledge.KnowledgeBase} alone, to read compiled content.
 */
package fr.guichet.knowledge;
