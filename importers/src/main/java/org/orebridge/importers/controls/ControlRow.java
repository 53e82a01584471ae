package org.orebridge.importers.controls;

import java.util.List;
import java.util.Optional;
import org.orebridge.importers.Place;
import org.orebridge.importers.Statement;

/// One country's control on the export of one material.
///
/// @param by who imposes it
/// @param material in the source's words, e.g. `gallium`, `copper concentrates`
/// @param measure in the source's words, e.g. `export licence`, `Export ban`
/// @param announced day, as 2025-02-22; empty where the source gives none
/// @param effective day, or the year alone, from which on it is in force
/// @param target the one country that it is aimed at; empty = all
/// @param codes customs codes that the source hints at
/// @param detail what it covers, in the source's words
/// @param doubt what is not certain; empty where nothing is
/// @param url where it can be read; empty where only a notice's number is known
/// @param file the file's name
/// @param row its line, the header being line 1
public record ControlRow(
        Place by,
        String material,
        String measure,
        Optional<String> announced,
        String effective,
        Optional<Place> target,
        List<String> codes,
        String detail,
        String doubt,
        String url,
        String file,
        int row)
        implements Statement {

    public ControlRow {
        codes = List.copyOf(codes);
    }

    @Override
    public List<Object> subject() {
        return List.of(by, material, measure, effective, target, detail);
    }

    @Override
    public List<Object> said() {
        return List.of(announced, codes, doubt, url);
    }

    @Override
    public int year() {
        return Integer.parseInt(effective.substring(0, 4));
    }
}
