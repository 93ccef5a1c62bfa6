package eu.spana.system.faults.audit;

import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.MemberDescription;

import java.util.Set;
import java.util.stream.Collectors;

/// A consumer group at one moment.
///
/// @param epoch grows with each change of members or partitions
/// @param members their ids, which a member has anew whenever it comes back
public record Group(int epoch, Set<String> members) {

    static Group of(ConsumerGroupDescription description) {
        return new Group(
                description.groupEpoch().orElse(-1),
                description.members().stream()
                        .map(MemberDescription::consumerId)
                        .collect(Collectors.toSet()));
    }
}
