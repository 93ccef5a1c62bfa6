package eu.spana.index.write;

import eu.spana.index.PropertiesBinding;

import tools.jackson.databind.json.JsonMapper;

/// The reader for tests of other stages.
public final class SourceReaders {

    private SourceReaders() {}

    public static SourceReader withDefaults() {
        return new SourceReader(PropertiesBinding.bind(WriteProperties.class), new JsonMapper());
    }
}
