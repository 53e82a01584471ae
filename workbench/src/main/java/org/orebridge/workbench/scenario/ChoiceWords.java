package org.orebridge.workbench.scenario;

import java.util.Collection;
import java.util.function.Function;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.workbench.report.Wording;

/// The countries and forms that a measure names, as they are said in a finding.
final class ChoiceWords {

    private ChoiceWords() {}

    static Wording of(CountryChoice choice) {
        return switch (choice) {
            case CountryChoice.All all -> Wording.of("finding.all-countries");
            case CountryChoice.Only only -> countries(only.named());
            case CountryChoice.AllExcept except -> Wording.of("finding.all-except", countries(except.named()));
        };
    }

    static Wording of(FormChoice choice) {
        return switch (choice) {
            case FormChoice.All all -> Wording.of("finding.all-forms");
            case FormChoice.Only only -> forms(only.forms());
            case FormChoice.Stage stage -> Wording.of("finding.products-of", stage.kind());
        };
    }

    static Wording countries(Collection<Region> regions) {
        return list(regions, region -> Wording.country(region.code()));
    }

    static Wording forms(Collection<Form> forms) {
        return list(forms, ChoiceWords::of);
    }

    static Wording of(Form form) {
        return Wording.form(form.id());
    }

    private static <T> Wording list(Collection<T> things, Function<T, Wording> named) {
        return Wording.list(things.stream().map(named).toList());
    }
}
