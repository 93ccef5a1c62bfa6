package eu.spana.index.elasticsearch;

import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/// A connection that takes a part of what it is offered each time.
final class TestChannel implements DataStreamChannel {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private int atOnce;
    private int largestOffer;
    private int ends;

    TestChannel(int atOnce) {
        this.atOnce = atOnce;
    }

    /// From now on that many bytes at a time.
    void take(int bytes) {
        atOnce = bytes;
    }

    byte[] taken() {
        return taken.toByteArray();
    }

    int largestOffer() {
        return largestOffer;
    }

    /// How often it was told that nothing more comes.
    int ends() {
        return ends;
    }

    @Override
    public int write(ByteBuffer offer) {
        largestOffer = Math.max(largestOffer, offer.remaining());
        byte[] part = new byte[Math.min(atOnce, offer.remaining())];
        offer.get(part);
        taken.writeBytes(part);
        return part.length;
    }

    @Override
    public void requestOutput() {}

    @Override
    public void endStream() {
        ends++;
    }

    @Override
    public void endStream(@Nullable List<? extends Header> trailers) {
        ends++;
    }
}
