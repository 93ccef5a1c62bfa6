package eu.spana.ingest.parse.fork.inside;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// The messages of a mailbox (RFC 4155): each begins after a line that starts with `From `, at the
/// top or below an empty line. Inside a message such lines are quoted by `>`.
final class MboxMessages implements Iterator<byte[]> {
    private static final byte[] DIVIDER = "From ".getBytes(StandardCharsets.US_ASCII);

    private final byte[] mailbox;
    private int next;

    MboxMessages(byte[] mailbox) {
        this.mailbox = mailbox;
        this.next = afterLine(firstDivider());
    }

    @Override
    public boolean hasNext() {
        return next < mailbox.length;
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var message = new ByteArrayOutputStream();
        boolean blankBefore = false;
        int line = next;
        while (line < mailbox.length && !(blankBefore && startsWith(line, DIVIDER))) {
            int end = afterLine(line);
            int start = isQuoted(line) ? line + 1 : line;
            message.write(mailbox, start, end - start);
            blankBefore = isBlank(line, end);
            line = end;
        }
        next = afterLine(line);
        return message.toByteArray();
    }

    private int firstDivider() {
        int line = 0;
        while (line < mailbox.length && !startsWith(line, DIVIDER)) {
            line = afterLine(line);
        }
        return line;
    }

    private int afterLine(int start) {
        int end = start;
        while (end < mailbox.length && mailbox[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, mailbox.length);
    }

    /// `>From `, `>>From ` …
    private boolean isQuoted(int line) {
        int start = line;
        while (start < mailbox.length && mailbox[start] == '>') {
            start++;
        }
        return start > line && startsWith(start, DIVIDER);
    }

    private boolean isBlank(int start, int end) {
        int length = end - start;
        return length == 1 || (length == 2 && mailbox[start] == '\r');
    }

    private boolean startsWith(int start, byte[] prefix) {
        return start + prefix.length <= mailbox.length
                && ByteBuffer.wrap(mailbox, start, prefix.length).equals(ByteBuffer.wrap(prefix));
    }
}
