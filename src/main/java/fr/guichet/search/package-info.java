/**
 * From a person's own words to the procedures and sheets that answer. The only room that knows Lucene.
 *
 * <p>{@link fr.guichet.search.Indexer} writes an index folder once; {@link fr.guichet.search.Searcher} opens one or two of
 * them, read-only, and answers a {@link fr.guichet.search.Query} with {@link fr.guichet.search.Results}. What may come in is
 * a {@link fr.guichet.search.SearchDocument}, made from a procedure or by the import of official sheets.
 *
 * <h2>How a text becomes terms</h2>
 *
 * {@link fr.guichet.search.Words} does what a Lucene chain of standard tokenizer, elision, lower case, ASCII folding and
 * light French stemming does, with Lucene's own folding table and stemmer, but without its attribute machinery, which
 * costs a cold JVM more than the search itself. Folding comes before stemming, so that « né » and « ne », « décès » and
 * « deces » meet. The same class reads documents and queries.
 *
 * <h2>How a document is scored</h2>
 *
 * What a word is worth in a document is settled when the index is written ({@link fr.guichet.search.Impacts}): weights of
 * fields, lengths and saturation go into one number, kept where Lucene keeps the frequency. A search then reads one
 * posting list a word, multiplies by the rarity of the word and adds up ({@link fr.guichet.search.Ranker}). Nothing of
 * Lucene's query classes is loaded.
 *
 * <p>A procedure has more: what people say of it is kept sentence by sentence ({@link fr.guichet.search.Sayings}), and a
 * query that is near one whole sentence gains by it. A word that no document knows is read as one that sounds the same
 * ({@link fr.guichet.search.Sound}) before one that is a letter away.
 *
 * <p>The room knows no terminal, no clock and no configuration.
 */
package fr.guichet.search;
