/**
 * Folders and files of this user's own: nobody else may read or change them, two programs never lose each other's change, and
 * a power cut leaves what was there before. Knows nothing of what they hold.
 */
package fr.guichet.disk;
