package eu.spana.local.stack;

import eu.spana.local.state.Part;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The port of every part: of a running one its own, of another the one asked for.
record Ports(Map<Part, Integer> numbers) {

    Ports {
        numbers = new EnumMap<>(numbers);
    }

    int of(Part part) {
        return Objects.requireNonNull(numbers.get(part));
    }
}
