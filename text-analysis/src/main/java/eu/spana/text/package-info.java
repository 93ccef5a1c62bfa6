/// How text becomes terms: one definition per language, read by the index schema, by Lucene in
/// memory and by the analysis plugin of the local Elasticsearch.
@NullMarked
package eu.spana.text;

import org.jspecify.annotations.NullMarked;
