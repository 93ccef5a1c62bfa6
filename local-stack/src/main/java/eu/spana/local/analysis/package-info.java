/// A plugin for the local Elasticsearch, whose distribution lacks the module analysis-common: the
/// token filters that our index schema names. Packed into a jar of its own.
@NullMarked
package eu.spana.local.analysis;

import org.jspecify.annotations.NullMarked;
