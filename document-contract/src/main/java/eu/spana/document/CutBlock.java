package eu.spana.document;

/// A block that was cut from a page as no part of its article, kept so that the cut can be checked.
///
/// @param rule short name of the rule that cut it, in kebab case: `navigation`, `share`,
///   `newsletter`
/// @param text as a reader of the page saw it
public record CutBlock(String rule, String text) {}
