package eu.spana.ingest.receive;

import eu.spana.ingest.problem.Problem;

/// A line as it came in: its number, counted from 1, and its bytes or why there are none.
sealed interface BatchLine {
    long number();

    /// The memory is given back by whoever answers the line.
    final class Complete implements BatchLine {
        private final long number;
        private final byte[] json;
        private final UploadMemory.Share memory;

        Complete(long number, byte[] json, UploadMemory.Share memory) {
            this.number = number;
            this.json = json;
            this.memory = memory;
        }

        @Override
        public long number() {
            return number;
        }

        byte[] json() {
            return json;
        }

        UploadMemory.Share memory() {
            return memory;
        }
    }

    /// Skipped to its end without being kept.
    record Skipped(long number, Problem problem, String detail) implements BatchLine {}
}
