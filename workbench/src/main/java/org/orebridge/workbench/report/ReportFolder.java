package org.orebridge.workbench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.ResultFiles;

/// Everything that a run leaves behind: report, page of text, JSON and tables, in one folder.
public final class ReportFolder {

    /// The report's file name.
    public static final String REPORT = "report.html";

    /// The brief's file name.
    public static final String BRIEF = "brief.html";

    /// The text page's file name.
    public static final String PAGE = "answer.txt";

    /// The picture's file name: unmet need under each way, for pages of others.
    public static final String PICTURE = "answer.svg";

    private ReportFolder() {}

    /// Writes all of it, `answer.json` last: where it is there, everything else is whole.
    ///
    /// @return the files written, the report first
    public static List<Path> write(Answer answer, Path folder, Words words) throws IOException {
        List<Path> written = new ArrayList<>();
        written.add(AtomicFile.write(folder.resolve(REPORT), HtmlReport.of(answer, words)));
        written.add(AtomicFile.write(folder.resolve(BRIEF), Brief.of(answer, words)));
        written.add(AtomicFile.write(folder.resolve(PAGE), TextPage.of(answer, words, words.of("text.folder"))));
        Optional<String> picture = AnswerPicture.of(answer, words);
        if (picture.isPresent()) {
            written.add(AtomicFile.write(folder.resolve(PICTURE), picture.get()));
        }
        written.addAll(ResultFiles.write(answer, folder));
        return List.copyOf(written);
    }
}
