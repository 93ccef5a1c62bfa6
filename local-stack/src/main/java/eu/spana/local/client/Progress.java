package eu.spana.local.client;

import java.io.PrintWriter;

/// Shows how far an ingestion is.
interface Progress {

    Progress NONE =
            new Progress() {
                @Override
                public void show(int done, int all, String name) {}

                @Override
                public void end() {}
            };

    void show(int done, int all, String name);

    void end();

    /// A bar in the last line of a terminal.
    record Bar(PrintWriter terminal) implements Progress {

        private static final int WIDTH = 24;
        private static final int NAME_WIDTH = 40;
        private static final String ERASE = "\r\033[K";

        @Override
        public void show(int done, int all, String name) {
            terminal.print(ERASE + text(done, all, name));
            terminal.flush();
        }

        @Override
        public void end() {
            terminal.print(ERASE);
            terminal.flush();
        }

        static String text(int done, int all, String name) {
            var filled = done * WIDTH / all;
            var end = name.substring(Math.max(0, name.length() - NAME_WIDTH));
            return "[%s%s] %d/%d %s"
                    .formatted("#".repeat(filled), " ".repeat(WIDTH - filled), done, all, end);
        }
    }
}
