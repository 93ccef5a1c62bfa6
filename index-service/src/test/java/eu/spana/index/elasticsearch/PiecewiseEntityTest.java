package eu.spana.index.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.hc.core5.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

@Timeout(30)
class PiecewiseEntityTest {
    private static final int CHUNK = 64 * 1024;
    private static final Random RANDOM = new Random(1);

    @ParameterizedTest(name = "pieces of {0} bytes")
    @ValueSource(ints = {1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5})
    void sendsPiecesOfAnySizeOneAfterAnother(int size) throws IOException {
        List<byte[]> pieces = List.of(piece(size), piece(1), piece(size), piece(size));

        TestChannel channel = sent(entity(pieces), Integer.MAX_VALUE);

        assertThat(channel.taken()).isEqualTo(joined(pieces));
        assertThat(channel.ends()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} bytes at a time")
    @ValueSource(ints = {1000, CHUNK - 1, CHUNK, CHUNK + 1})
    void goesOnWithWhatTheConnectionDidNotTake(int atOnce) throws IOException {
        List<byte[]> pieces = List.of(piece(10), piece(2 * CHUNK), piece(CHUNK - 10), piece(7));

        TestChannel channel = sent(entity(pieces), atOnce);

        assertThat(channel.taken()).isEqualTo(joined(pieces));
        assertThat(channel.ends()).isEqualTo(1);
    }

    @Test
    void offersNoMoreThanAChunkAtOnce() throws IOException {
        TestChannel channel = sent(entity(List.of(piece(5 * CHUNK))), Integer.MAX_VALUE);

        assertThat(channel.largestOffer()).isEqualTo(CHUNK);
    }

    @Test
    void waitsForAConnectionThatTakesNothing() throws IOException {
        List<byte[]> pieces = List.of(piece(CHUNK), piece(100));
        PiecewiseEntity entity = entity(pieces);
        TestChannel channel = new TestChannel(0);

        entity.produce(channel);
        entity.produce(channel);

        assertThat(channel.taken()).isEmpty();
        assertThat(channel.ends()).isZero();
        channel.take(Integer.MAX_VALUE);
        entity.produce(channel);
        assertThat(channel.taken()).isEqualTo(joined(pieces));
    }

    @Test
    void beginsAnewForAnotherNode() throws IOException {
        List<byte[]> pieces = List.of(piece(CHUNK + 3), piece(CHUNK), piece(9));
        PiecewiseEntity entity = entity(pieces);
        entity.produce(new TestChannel(CHUNK - 100));

        entity.failed(new IOException("connection reset"));

        assertThat(sent(entity, 999).taken()).isEqualTo(joined(pieces));
        entity.releaseResources();
        assertThat(sent(entity, Integer.MAX_VALUE).taken()).isEqualTo(joined(pieces));
    }

    @Test
    void endsAtOnceWhereThereIsNothingToSend() throws IOException {
        for (List<byte[]> nothing : List.of(List.<byte[]>of(), List.of(new byte[0]))) {
            TestChannel channel = sent(entity(nothing), Integer.MAX_VALUE);

            assertThat(channel.taken()).isEmpty();
            assertThat(channel.ends()).isEqualTo(1);
        }
    }

    @Test
    void isTheSameForWhoReadsItAsAStream() throws IOException {
        List<byte[]> pieces = List.of(piece(CHUNK + 3), piece(0), piece(9));
        PiecewiseEntity entity = entity(pieces);
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        entity.writeTo(written);

        assertThat(written.toByteArray()).isEqualTo(joined(pieces));
        assertThat(entity.getContent().readAllBytes()).isEqualTo(joined(pieces));
        assertThat(entity.getContentLength()).isEqualTo(CHUNK + 12);
    }

    /// As the client does: as often as the connection has room, until the end.
    private static TestChannel sent(PiecewiseEntity entity, int atOnce) throws IOException {
        TestChannel channel = new TestChannel(atOnce);
        while (channel.ends() == 0) {
            entity.produce(channel);
        }
        return channel;
    }

    private static PiecewiseEntity entity(List<byte[]> pieces) {
        return new PiecewiseEntity(new ArrayList<>(pieces), ContentType.APPLICATION_JSON);
    }

    private static byte[] piece(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
