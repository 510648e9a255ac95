/**
 * The places near the desk, from the CSV file of the national map of digital mediation: {@link
 * fr.guichet.directory.PlaceImport} takes it in, {@link fr.guichet.directory.Directory} finds the nearest.
 *
 * <p>What may come in: a file that nobody checked, a folder, where the desk is. It knows no network, no visit and nothing of
 * a person: the distance is the desk's.
 */
package fr.guichet.directory;
