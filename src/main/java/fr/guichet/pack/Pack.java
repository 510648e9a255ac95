package fr.guichet.pack;

import java.util.SortedMap;

/**
 * A pack that was checked: every byte of it is vouched for by a trusted key. Only {@link PackReader} makes one.
 *
 * @param files the content by name in a knowledge folder
 */
public record Pack(Manifest manifest, SortedMap<String, byte[]> files) {}
