package eu.spana.index.write;

/// What reading the value of an event came to.
public sealed interface SourceCheck {

    record Sound(Source source) implements SourceCheck {}

    /// Nothing that may be written.
    ///
    /// @param fault kebab-case name of what is wrong
    /// @param detail for people; holds nothing of the document
    record Unsound(String fault, String detail) implements SourceCheck {}
}
