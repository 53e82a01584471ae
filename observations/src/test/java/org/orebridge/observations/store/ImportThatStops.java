package org.orebridge.observations.store;

import java.nio.file.Path;
import org.orebridge.observations.Kind;

/// A program that imports a file and stands still at one step, to be killed there.
final class ImportThatStops {

    private ImportThatStops() {}

    /// @param arguments folder of the store, file, step
    public static void main(String[] arguments) {
        Step stop = Step.valueOf(arguments[2]);
        new ObservationStore(Path.of(arguments[0]))
                .add(HandMade.request(Kind.USGS_MCS, Path.of(arguments[1])), new ImportProgress() {
                    @Override
                    public void begin(Step step) {
                        System.out.println(step);
                        System.out.flush();
                        if (step == stop) {
                            standStill();
                        }
                    }

                    @Override
                    public void read(long figures, long bytesLeft) {}
                });
    }

    private static void standStill() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
