// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>

#include "commands.h"
#include "core/compute.h"
#include "core/error.h"
#include "interrupt.h"
#include "pipeline/engine.h"
#include "pipeline/failure.h"
#include "progress_line.h"
#include "report.h"

namespace maskwright::cli {
namespace {

/// Asked before parsing, because a parse error has to be reported as JSON too.
bool wantsJson(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "--json") return true;
    return false;
}

std::string upperFirst(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '.')) text.pop_back();
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string versions() {
    std::string text = "maskwright-cli " MASKWRIGHT_VERSION;
    for (const std::string& line : describeThisMachine()) text += "\n" + line;
    return text;
}

ExitStatus run(const Selection& selection) {
    JobContext context;
    stopOnInterrupt(context.stop);
    const Outcome outcome = [&] {
        ProgressLine line;
        context.report = [&line](const Progress& progress) { line.show(progress); };
        context.log = [&line](const std::string& text) { line.log(oneLine(text)); };
        return selection.run(context);
    }();
    return report(outcome, selection.json);
}

ExitStatus parseAndRun(int argc, char** argv) {
    CLI::App app{"Maskwright: masks for photos from a typed word.", "maskwright-cli"};
    app.set_version_flag("--version", versions, "Print the version, and what a report of a bug needs");
    Selection selection;
    for (const auto add : {addLabel, addAttention, addEvaluate, addDisagreement, addAblate, addPretrain, addFinetune,
                           addInpaint, addMerge, addRefine, addSynthesize, addSegment, addAdapt, addGround, addProject,
                           addImport, addExport, addModel, addDoctor})
        add(app, selection);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        app.exit(help);
        return kDone;
    } catch (const CLI::ParseError& error) {
        throw Error(ErrorCode::BadInput, upperFirst(error.what()), "command line",
                    "Run maskwright-cli --help, or maskwright-cli label --help for one subcommand.");
    }
    if (!selection.run)
        throw Error(ErrorCode::BadInput, "A subcommand is missing", "command line", "Run maskwright-cli --help.");
    return run(selection);
}

}  // namespace
}  // namespace maskwright::cli

int main(int argc, char** argv) {
    using namespace maskwright;
    shareOneHeap();
    keepFreedMemory();
    const bool json = cli::wantsJson(argc, argv);
    try {
        return cli::parseAndRun(argc, argv);
    } catch (const Stopped&) {
        return cli::reportCancelled(json);
    } catch (...) {
        return cli::report(describeFailure(std::current_exception()), json);
    }
}
