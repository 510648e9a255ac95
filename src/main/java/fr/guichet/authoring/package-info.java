/**
 * From the YAML that people write to the compiled content that the program reads: reading, checking, compiling, and the
 * index. The only room that knows YAML. Nothing here runs on the path of a look-up, unless the knowledge folder changed.
 */
package fr.guichet.authoring;
