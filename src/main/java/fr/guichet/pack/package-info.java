/**
 * Content packs: a whole knowledge folder in one signed file, which comes on a USB stick, and the packs a desk has.
 *
 * <p>A pack is a zip that only {@link fr.guichet.pack.PackMaker} writes: entries in order, nothing compressed, no date, so
 * that the same folder always gives the same bytes. A manifest names every file with its size and SHA-256; an Ed25519
 * signature holds the manifest. {@link fr.guichet.pack.PackReader} gives nothing of a pack before all of that was checked,
 * and in the end writes the pack anew and compares: there is no byte in a pack that nobody vouches for.
 *
 * <p>{@link fr.guichet.pack.PackStore} keeps packs under the user's data, each in a folder of its own that never changes
 * again. A pointer names the one in use; it is put in place last, by a rename, so that a crash leaves the old pack or the new
 * one, and a screen that is open goes on with what it read.
 *
 * <p>What may come in: bytes that nobody vouches for, the keys that the desk trusts, a knowledge folder. This room knows no
 * terminal, no clock, no settings and nothing of a person.
 */
package fr.guichet.pack;
