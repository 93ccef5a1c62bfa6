package eu.spana.local.state;

import eu.spana.local.process.ChildProcess;

/// A part whose process is alive.
public record RunningPart(Part part, ChildProcess process, int port) {}
