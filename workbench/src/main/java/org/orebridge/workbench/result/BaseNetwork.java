package org.orebridge.workbench.result;

import java.util.List;
import java.util.Optional;

/// The balanced base year: who mines, refines, ships and uses how much.
///
/// @param year calendar year
/// @param forms in the order from the mine to the use
/// @param productions levels of the activities
/// @param flows trade; home supply is not listed
/// @param uses by sector
/// @param names region code and name in words, in code order
public record BaseNetwork(
        int year,
        List<FormName> forms,
        List<Production> productions,
        List<Flow> flows,
        List<Use> uses,
        List<RegionName> names) {

    public BaseNetwork {
        forms = List.copyOf(forms);
        productions = List.copyOf(productions);
        flows = List.copyOf(flows);
        uses = List.copyOf(uses);
        names = List.copyOf(names);
    }

    /// The region's name in words, or its code.
    public String regionName(String code) {
        return names.stream()
                .filter(name -> name.code().equals(code))
                .map(RegionName::name)
                .findFirst()
                .orElse(code);
    }

    /// The form's name in words, or its id.
    public String formName(String id) {
        return forms.stream()
                .filter(form -> form.id().equals(id))
                .map(FormName::name)
                .findFirst()
                .orElse(id);
    }

    /// A form's place in the chain; 0 where it is none of them.
    public int orderOf(String id) {
        return forms.stream()
                .filter(form -> form.id().equals(id))
                .mapToInt(FormName::order)
                .findFirst()
                .orElse(0);
    }

    /// @param id form id
    /// @param name in words
    /// @param order place in the chain, from the mine to the use; forms side by side share it
    public record FormName(String id, String name, int order) {}

    /// @param code region code
    /// @param name in words
    public record RegionName(String code, String name) {}

    /// @param activity id
    /// @param kind mining, refining, conversion or recycling
    /// @param region code
    /// @param input main input form; empty for mining and recycling
    /// @param output main output form
    /// @param inputTonnes t/year taken in
    /// @param outputTonnes t/year of the main output
    /// @param inputs ids of the figures it rests on
    public record Production(
            String activity,
            String kind,
            String region,
            Optional<String> input,
            String output,
            double inputTonnes,
            double outputTonnes,
            List<String> inputs) {
        public Production {
            inputs = List.copyOf(inputs);
        }
    }

    /// @param form form id
    /// @param from region code
    /// @param to region code
    /// @param tonnes t/year of contained metal
    /// @param stopped whether the shock stops or restricts it
    /// @param inputs ids of the figures it rests on
    public record Flow(String form, String from, String to, double tonnes, boolean stopped, List<String> inputs) {
        public Flow {
            inputs = List.copyOf(inputs);
        }
    }

    /// @param form form id
    /// @param region code
    /// @param sector the using sector
    /// @param tonnes t/year of contained metal
    /// @param inputs ids of the figures it rests on
    public record Use(String form, String region, String sector, double tonnes, List<String> inputs) {
        public Use {
            inputs = List.copyOf(inputs);
        }
    }
}
