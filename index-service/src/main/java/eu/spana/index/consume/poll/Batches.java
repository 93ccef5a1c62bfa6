package eu.spana.index.consume.poll;

import eu.spana.index.consume.event.Event;
import eu.spana.index.consume.offsets.Slot;
import eu.spana.index.consume.settle.Batch;
import eu.spana.index.consume.settle.FeedSettler;
import eu.spana.index.consume.settle.Pass;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The batches of one feed: one grows, full ones are ready, some are being written, and what could
/// not be settled waits for its next attempt without holding up the others. Used by the polling
/// thread only.
final class Batches {

    private record InWork(Batch batch, CompletableFuture<Pass> pass, long sentAt) {}

    private final FeedSettler settler;
    private final ConsumeProperties properties;
    private final Executor writers;
    private final StopSignal stop;
    private final BackOff backOff;
    private final Brake brake;
    private final Deque<Batch> ready = new ArrayDeque<>();
    private final List<Batch> waiting = new ArrayList<>();
    private final List<InWork> inWork = new ArrayList<>();

    /// A permit for each pass that ended since someone waited for one.
    private final Semaphore ended = new Semaphore(0);

    private Batch growing = new Batch();
    private long bytes;
    private Settlement settlement = new Settlement.Settled();

    Batches(
            FeedSettler settler,
            ConsumeProperties properties,
            BackOff backOff,
            Executor writers,
            StopSignal stop) {
        this.settler = settler;
        this.properties = properties;
        this.backOff = backOff;
        this.writers = writers;
        this.stop = stop;
        this.brake = new Brake(backOff);
    }

    void add(Slot slot, Event event) {
        long size = Batch.size(slot);
        if (isFullWith(size)) {
            ready.add(growing);
            growing = new Batch();
        }
        growing.add(slot, event);
        bytes += size;
    }

    /// Whether nothing more should come in: what is next is there, or memory is used up.
    boolean areFull() {
        return !ready.isEmpty() || isFullWith(1) || bytes >= properties.bufferSize().toBytes();
    }

    /// Of all events that are not settled.
    long bytes() {
        return bytes;
    }

    /// All is well, or not.
    Settlement settlement() {
        return settlement;
    }

    /// Hands to the writing threads what is due, one batch more than can be written at the same
    /// time, so that none of them waits for a poll.
    void handOver() {
        long now = System.nanoTime();
        while (hasRoom(now)) {
            Batch next = next(now);
            if (next == null) {
                return;
            }
            send(next, now);
        }
    }

    /// Takes back what the writing threads are done with.
    void collect() {
        for (Iterator<InWork> all = inWork.iterator(); all.hasNext(); ) {
            InWork one = all.next();
            if (one.pass().isDone()) {
                all.remove();
                collect(one);
            }
        }
    }

    /// Waits until something that is being written is done with.
    void awaitOne(Duration longest) {
        try {
            if (ended.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                ended.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Gives what is being written some time, and takes it back.
    void await() {
        CompletableFuture<?>[] passes =
                inWork.stream().map(InWork::pass).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(passes)
                    .get(properties.flushTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // What is not settled by now will come again.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        collect();
    }

    private boolean isFullWith(long more) {
        return growing.events() >= properties.batchDocuments()
                || (growing.events() > 0
                        && growing.bytes() + more > properties.batchSize().toBytes());
    }

    private boolean hasRoom(long now) {
        int most = brake.isProbing() ? 1 : settler.concurrency() + 1;
        return !brake.isOn(now) && inWork.size() < most;
    }

    private @Nullable Batch next(long now) {
        for (Iterator<Batch> all = waiting.iterator(); all.hasNext(); ) {
            Batch batch = all.next();
            if (batch.isDue(now)) {
                all.remove();
                return batch;
            }
        }
        return ready.isEmpty() ? grown(now) : ready.remove();
    }

    /// While nothing is being written, there is no reason to wait for more; otherwise some events
    /// that come soon can go in the same request.
    private @Nullable Batch grown(long now) {
        boolean isDue =
                inWork.isEmpty()
                        || isFullWith(1)
                        || now - growing.startedAt() >= properties.linger().toNanos();
        if (growing.events() == 0 || !isDue) {
            return null;
        }
        Batch grown = growing;
        growing = new Batch();
        return grown;
    }

    private void send(Batch batch, long now) {
        CompletableFuture<Pass> pass =
                CompletableFuture.supplyAsync(() -> settler.settle(batch, stop::isRaised), writers)
                        .whenComplete((outcome, failure) -> ended.release());
        inWork.add(new InWork(batch, pass, now));
    }

    private void collect(InWork done) {
        Batch batch = done.batch();
        Pass pass = done.pass().join();
        long before = batch.bytes();
        batch.takeSettled().forEach(Slot::close);
        bytes -= before - batch.bytes();
        switch (pass) {
            case Pass.Settled settled -> brake.release();
            case Pass.Partly partly -> {
                brake.release();
                waitFor(partly, batch);
            }
            case Pass.Refused refused -> {
                brake.refused(done.sentAt(), refused.atLeast(), System.nanoTime());
                waiting.add(batch);
            }
            case Pass.Blocked blocked -> settlement = new Settlement.Blocked(blocked.reason());
        }
    }

    private void waitFor(Pass.Partly partly, Batch batch) {
        if (partly.patient()) {
            Duration pause = backOff.pause(batch.countFailure());
            batch.waitUntil(System.nanoTime() + pause.toNanos());
        }
        waiting.add(batch);
    }
}
