package org.orebridge.cli;

import java.io.PrintWriter;
import java.util.List;
import org.orebridge.workbench.study.MarketStudy;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Puts the commands together into one command line and runs it.
final class CommandLines {

    private static final int WIDTH = 100;

    private CommandLines() {}

    /// Runs one command line; a fault of the machine (out of memory, stack overflow) becomes one message too.
    ///
    /// @return exit code
    static int run(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error fault) {
            return FailureHandler.handle(fault, line);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    /// @param out results
    /// @param err progress and messages
    /// @param commands in the order in which the help shows them
    static CommandLine of(PrintWriter out, PrintWriter err, List<?> commands) {
        CommandLine line = new CommandLine(new OrebridgeCommand());
        commands.forEach(line::addSubcommand);
        return line.setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler(new FailureHandler())
                .setParameterExceptionHandler(new UsageErrorHandler());
    }

    /// All commands of the program.
    static List<Object> commands() {
        return List.of(
                new RespondCommand(MarketStudy::new),
                new CooperateCommand(),
                new HolderCommand(),
                new RiskCommand(),
                new PurchasesCommand(),
                new StockpileCommand(),
                new HindcastCommand(),
                new ScenariosCommand(),
                new NewCommand(),
                new RunsCommand(),
                new ReportCommand(),
                new ExplainCommand(),
                new DataCommand(),
                new TcCommand(),
                new ServeCommand(),
                new BackupCommand(),
                new RestoreCommand(),
                new BenchCommand());
    }
}
