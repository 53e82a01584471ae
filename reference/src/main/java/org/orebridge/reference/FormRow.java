package org.orebridge.reference;

import java.util.List;
import org.orebridge.core.Form;

/// One form of a mineral, how customs call it and how much metal it contains.
///
/// @param form its identity, unique over all minerals
/// @param name in words
/// @param order its place in the chain, 1 = nearest the mine
/// @param hsCodes Harmonised System codes under which it is traded; empty where no code tells it from others
/// @param content t contained per t gross
/// @param contentLow lowest plausible content
/// @param contentHigh highest plausible content
/// @param formClass `specification-good` or `exchange-metal`: whose parameters it takes unless it has its own
/// @param reason where the content comes from
public record FormRow(
        Form form,
        String name,
        int order,
        List<String> hsCodes,
        double content,
        double contentLow,
        double contentHigh,
        String formClass,
        String reason) {

    public FormRow {
        hsCodes = List.copyOf(hsCodes);
        if (!(0 < contentLow && contentLow <= content && content <= contentHigh && contentHigh <= 1)) {
            throw new IllegalArgumentException(
                    "The content of %s must lie in its range between 0 and 1 t/t, found %s in %s to %s.%nMaybe a percentage was written."
                            .formatted(form, content, contentLow, contentHigh));
        }
    }
}
