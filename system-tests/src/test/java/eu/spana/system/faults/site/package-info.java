/// The engines, the instances of index-service and what stands between them, each of which can be
/// broken and mended.
@NullMarked
package eu.spana.system.faults.site;

import org.jspecify.annotations.NullMarked;
