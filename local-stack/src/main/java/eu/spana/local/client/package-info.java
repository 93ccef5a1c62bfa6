/// What people do with a running stack from the shell, over HTTP like everybody: ingest and search.
@NullMarked
package eu.spana.local.client;

import org.jspecify.annotations.NullMarked;
