/**
 * The month's activity of a desk, without anybody in it: what a visit was about and how it ended, in the codes of La Coop de
 * la médiation numérique.
 *
 * <p>What may come in: a situation and its advice, from which {@link fr.guichet.report.Activity} takes codes of fixed lists
 * and nothing else; a folder. What never reaches the disk: a name, a note, an answer, a day or an hour, danger, an emergency
 * number, protection, reading or language. Age band, gender and status are counted apart from the visits, and the lines of a
 * month are sorted, so that nothing tells which belongs to whom.
 */
package fr.guichet.report;
