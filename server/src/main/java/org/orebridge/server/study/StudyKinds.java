package org.orebridge.server.study;

import java.util.List;
import java.util.stream.Collectors;
import org.orebridge.server.problem.Refusal;
import org.springframework.http.HttpStatus;

/// The kinds of studies that can be asked for.
///
/// @param all in the order in which they are listed
public record StudyKinds(List<StudyKind<?>> all) {

    public StudyKinds {
        all = List.copyOf(all);
    }

    /// The kind of a name.
    public StudyKind<?> named(String name) {
        return all.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        HttpStatus.NOT_FOUND,
                        "There is no study of this name.",
                        "study",
                        "Maybe one of %s was meant."
                                .formatted(all.stream().map(StudyKind::name).collect(Collectors.joining(", ")))));
    }
}
