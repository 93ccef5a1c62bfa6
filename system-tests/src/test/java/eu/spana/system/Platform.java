package eu.spana.system;

import java.net.URI;
import java.nio.file.Path;

/// The running system: two engines and the three services.
///
/// @param root the project's folder
record Platform(Path root, String bootstrapServers, URI elasticsearch, SpanaClient client) {}
