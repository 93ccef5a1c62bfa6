package eu.spana.local.client;

import eu.spana.local.state.Part;
import eu.spana.local.state.RunRecords;
import eu.spana.local.state.RunningPart;
import eu.spana.local.state.StackHome;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Optional;

/// Where a service is: as asked for, else as recorded by `up`, else on its usual port.
final class ServiceAddress {

    private ServiceAddress() {}

    static URI of(@Nullable String asked, Part part, int usualPort) {
        return Optional.ofNullable(asked)
                .map(URI::create)
                .orElseGet(() -> recorded(part, usualPort));
    }

    private static URI recorded(Part part, int usualPort) {
        var port =
                new RunRecords(StackHome.current())
                        .running(part)
                        .map(RunningPart::port)
                        .orElse(usualPort);
        return URI.create("http://localhost:" + port);
    }
}
