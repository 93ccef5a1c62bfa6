package eu.spana.system.benchmark;

/// One line of the table.
///
/// @param goal empty where the figure is only for reference
record Row(String what, String measured, String goal) {}
