package eu.spana.local.stack;

import eu.spana.local.process.ChildProcess;

/// A started process, and how to wait for it.
record Launched(ChildProcess process, int port, Runnable awaitReady) {}
