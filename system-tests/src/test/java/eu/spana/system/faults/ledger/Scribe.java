package eu.spana.system.faults.ledger;

import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.document.EventType;
import eu.spana.document.Topic;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes up one event after the other, the same ones from the same seed: new documents, new
/// versions, late ones, repetitions, removals by either topic, events that say nothing, poison.
public final class Scribe {
    private static final int DOCUMENTS = 1500;
    private static final int BADLY_UPDATED = 40;

    /// Versions in between are those of late events.
    private static final long STEP = 16;

    private static final long FIRST_VERSION = 1_700_000_000_000_000L;

    /// Repetitions are of one of so many events, spread over the whole ledger.
    private static final int REMEMBERED = 3000;

    /// One event in so many is too large; it takes the time of a thousand others.
    private static final int TOO_LARGE = 3001;

    private final Random random;
    private final List<Entry> remembered = new ArrayList<>();
    private long version = FIRST_VERSION;
    private int number;
    private boolean poisonous = true;

    public Scribe(long seed) {
        this.random = new Random(seed);
    }

    public Scribe withoutPoison() {
        poisonous = false;
        return this;
    }

    public Entry next() {
        number++;
        Entry entry = isTimeForTooLarge() ? tooLarge() : made();
        if (entry.effect() instanceof Effect.Revision) {
            remember(entry);
        }
        return entry;
    }

    /// Events without a key, which a compacted topic does not take: one that says nothing, one that
    /// is poison.
    public List<Entry> withoutKey() {
        DocumentId id = id();
        DocumentVersion of = newVersion();
        ProducerRecord<byte[], byte[]> keyed = Events.parsed(id, of);
        ProducerRecord<byte[], byte[]> poison =
                Events.record(Topic.DOCUMENTS_NAME, null, keyed.value());
        keyed.headers().forEach(header -> poison.headers().add(header));
        return List.of(
                new Entry(++number, "no key, no value", new Effect.None(), nothing(null)),
                new Entry(++number, "no key", new Effect.Burial(), poison));
    }

    private boolean isTimeForTooLarge() {
        return poisonous && number % TOO_LARGE == TOO_LARGE / 2;
    }

    private Entry made() {
        int chance = random.nextInt(1000);
        if (chance < 650) {
            return parsed("update", id(), newVersion());
        }
        if (chance < 780) {
            return parsed("late", id(), lateVersion());
        }
        if (chance < 880 && !remembered.isEmpty()) {
            return remembered.get(random.nextInt(remembered.size())).repeated(number, partition());
        }
        if (chance < 910) {
            return removal();
        }
        if (chance < 925) {
            return parsed("good before bad", badlyUpdated(), versionBeforeAll());
        }
        if (chance < 950 && poisonous) {
            return poison();
        }
        return chance < 970
                ? new Entry(number, "nothing", new Effect.None(), nothing(id().value()))
                : parsed("elsewhere", id(), newVersion());
    }

    private Entry parsed(String kind, DocumentId id, DocumentVersion of) {
        ProducerRecord<byte[], byte[]> event = Events.parsed(id, of);
        Effect.Revision effect =
                new Effect.Revision(
                        id.value(), of.rank(EventType.PARSED), Content.hash(event.value()), false);
        boolean elsewhere = kind.equals("elsewhere") || random.nextInt(8) == 0;
        return new Entry(number, kind, effect, elsewhere ? moved(event) : event);
    }

    private Entry removal() {
        DocumentId id = id();
        DocumentVersion of = newVersion();
        boolean decision = random.nextBoolean();
        Effect.Revision effect =
                new Effect.Revision(
                        id.value(),
                        of.rank(EventType.REMOVED),
                        Content.hash(Content.tombstone(id, of)),
                        true);
        return new Entry(
                number,
                decision ? "removal" : "removed",
                effect,
                decision ? Events.removal(id, of) : moved(Events.removed(id, of)));
    }

    private Entry poison() {
        Poison[] all = Poison.values();
        Poison poison = all[random.nextInt(all.length)];
        return new Entry(
                number,
                poison.name(),
                new Effect.Burial(),
                poison.event(
                        poison.isFoundByElasticsearch() ? badlyUpdated() : id(),
                        newVersion().value()));
    }

    /// Of these, every poison is newer than all that is sound. Of other documents, an event that
    /// only Elasticsearch would refuse may be superseded before Elasticsearch sees it.
    private DocumentId badlyUpdated() {
        return new DocumentId("badly-updated-" + random.nextInt(BADLY_UPDATED));
    }

    private DocumentVersion versionBeforeAll() {
        return new DocumentVersion(FIRST_VERSION - 1 - random.nextInt(1_000_000));
    }

    private Entry tooLarge() {
        return new Entry(
                number,
                "TOO_LARGE",
                new Effect.Burial(),
                Poison.tooLarge(id(), newVersion().value()));
    }

    private static ProducerRecord<byte[], byte[]> nothing(@Nullable String key) {
        return Events.record(Topic.DOCUMENTS_NAME, key, null);
    }

    /// On a partition that is not the one of its key, as from before partitions were added: it
    /// arrives earlier or later than the others of its document.
    private ProducerRecord<byte[], byte[]> moved(ProducerRecord<byte[], byte[]> event) {
        return new ProducerRecord<>(
                event.topic(), partition(), event.key(), event.value(), event.headers());
    }

    private int partition() {
        return random.nextInt(Topic.PARTITIONS);
    }

    private DocumentId id() {
        return new DocumentId("document-" + random.nextInt(DOCUMENTS));
    }

    private DocumentVersion newVersion() {
        version += STEP;
        return new DocumentVersion(version);
    }

    /// Between two versions of the last 4,000 events.
    private DocumentVersion lateVersion() {
        long back = STEP * random.nextInt(4000) + 1 + random.nextInt((int) STEP - 1);
        return new DocumentVersion(Math.max(FIRST_VERSION, version - back));
    }

    private void remember(Entry entry) {
        if (remembered.size() < REMEMBERED) {
            remembered.add(entry);
        } else if (random.nextInt(4) == 0) {
            remembered.set(random.nextInt(REMEMBERED), entry);
        }
    }
}
