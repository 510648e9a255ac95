/**
 * From the official open data « Vos droits et démarches » to sheets that are asked about, advised on and printed like
 * procedures written by hand.
 *
 * <h2>How a set comes in</h2>
 *
 * {@link fr.guichet.opendata.Importer} reads a zip that nobody vouches for. Each sheet goes from XML to a small tree, to a
 * {@link fr.guichet.knowledge.Node} with the keys of the YAML, and is read once by the model's own reader before it is
 * stored, so that nothing is stored that cannot be opened. A set is a folder of its own; a pointer file is put in place
 * last, by a rename: readers see the old set or the new one.
 *
 * <h2>How a sheet becomes a procedure</h2>
 *
 * A first walk finds the questions: lists of situations, blocks of cases, guided searches, questionnaires. A second one
 * writes down every text with the condition of its path, so that nothing of a sheet is lost: what is not understood stays
 * as text. Documents, channels and steps are drawn from the same walk.
 *
 * <p>{@link fr.guichet.opendata.SheetSet} is the reading side: an id, one seek, one small inflate.
 *
 * <p>What may come in: a zip, the ids of known contacts, the day. This room knows no terminal and no clock.
 */
package fr.guichet.opendata;
