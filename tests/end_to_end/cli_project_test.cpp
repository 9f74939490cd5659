// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way without a window: photos and masks into a project, and a dataset out of it.
#include "cli_program.h"
#include "core/files.h"
#include "exporter/png.h"

namespace maskwright::test {
namespace {

using nlohmann::json;

class CliProject : public ::testing::Test {
  protected:
    void SetUp() override {
        for (const char* name : {"dog/a", "dog/b", "cat/c"}) {
            writeDiscPhoto(root() / "photos" / (std::string(name) + ".png"), 48, 32);
            writeMask(root() / "labels/masks" / (std::string(name) + ".png"), 48, 32, 10);
        }
        made = jsonOf(runCli({"project", "new", project(), "--photos", path("photos"), "--json"}));
    }

    const std::filesystem::path& root() const { return m_folder.path(); }
    std::string path(const char* name) const { return toUtf8(root() / name); }
    std::string project() const { return path("pets.mwproj"); }

    json import(std::vector<std::string> more) const {
        more.insert(more.begin(), {"import", "--project", project(), "--json"});
        return jsonOf(runCli(std::move(more)));
    }
    json exported(std::vector<std::string> more) const {
        more.insert(more.begin(), {"export", "--project", project(), "--json", "--states", "unreviewed"});
        return jsonOf(runCli(std::move(more)));
    }

    json made;

  private:
    TemporaryFolder m_folder;
};

TEST_F(CliProject, GoesFromPhotosAndMasksToADatasetAndBack) {
    EXPECT_EQ(made["images"], 3);
    EXPECT_EQ(import({"--masks", path("labels"), "--layer", "segmenter"})["masks"], 3);
    const json info = jsonOf(runCli({"project", "info", project(), "--json"}));
    EXPECT_EQ(info["concepts"], json::array({"cat", "dog"}));
    EXPECT_EQ(info["states"]["unreviewed"], 3);

    const json dataset = exported({"--out", path("ds"), "--format", "coco,png,yolo,voc", "--png",
                                   "binary,index,instances,cutout,background", "--split", "50,0,50"});
    EXPECT_EQ(dataset["photos"], 3);
    EXPECT_EQ(dataset["objects"], (json{{"cat", 1}, {"dog", 2}}));
    for (const json& format : dataset["formats"]) EXPECT_EQ(format["wrong_pixels"], 0);
    EXPECT_EQ(readMaskPng(root() / "ds/png/masks/dog/dog/a.png").area(), 320U);

    const json back = import({"--coco", path("ds/coco/annotations_train.json")});
    EXPECT_GT(back["masks"], 0);
    EXPECT_TRUE(back["skipped"].empty());
    EXPECT_EQ(import({"--coco", path("ds/coco/annotations_train.json"), "--existing", "keep"})["kept"], back["masks"]);
    EXPECT_TRUE(jsonOf(runCli({"doctor", "--project", project(), "--json"}))["ok"]);
}

TEST_F(CliProject, IsFoundAgainWhereItWasMovedAndWhenItIsDamaged) {
    import({"--masks", path("labels")});
    std::filesystem::rename(root() / "photos", root() / "elsewhere");
    EXPECT_FALSE(jsonOf(runCli({"doctor", "--project", project(), "--json"}))["ok"]);
    refusal({"project", "relocate", project(), "--photos", path("pets.mwproj"), "--json"});
    EXPECT_EQ(jsonOf(runCli({"project", "relocate", project(), "--photos", path("elsewhere"), "--json"}))["photos"],
              path("elsewhere"));
    EXPECT_TRUE(jsonOf(runCli({"doctor", "--project", project(), "--json"}))["ok"]);

    const std::filesystem::path database = root() / "pets.mwproj/project.db";
    std::filesystem::resize_file(database, std::filesystem::file_size(database) * 3 / 4);
    refusal({"project", "info", project(), "--json"});
    EXPECT_EQ(jsonOf(runCli({"project", "recover", project(), "--json"}))["images"], 3);
}

TEST_F(CliProject, RefusesInOneSentence) {
    const std::vector<std::vector<std::string>> lines = {
        {"export", "--project", project()},
        {"export", "--project", path("nowhere.mwproj"), "--out", path("ds")},
        {"export", "--project", project(), "--out", path("ds")},  // nothing is reviewed
        {"export", "--project", project(), "--out", path("ds"), "--format", "excel"},
        {"export", "--project", project(), "--out", path("ds"), "--states", "fine"},
        {"export", "--project", project(), "--out", path("ds"), "--states", "unreviewed", "--split", "80,10"},
        {"export", "--project", project(), "--out", path("ds"), "--states", "unreviewed", "--split", "80,10,20"},
        {"export", "--project", project(), "--out", path("ds"), "--states", "unreviewed", "--split", "80,10,10"},
        {"export", "--project", project(), "--out", path("ds"), "--states", "unreviewed", "--concepts", "dog"},
        {"export", "--project", project(), "--out", path("photos"), "--states", "unreviewed"},
        {"export", "--project", project(), "--out", path("labels"), "--states", "unreviewed"},
        {"import", "--project", project()},
        {"import", "--project", project(), "--masks", path("labels"), "--coco", "x.json"},
        {"import", "--project", project(), "--masks", path("nowhere")},
        {"import", "--project", project(), "--coco", path("nowhere.json")},
        {"import", "--project", project(), "--coco", path("photos/dog/a.png")},
        {"import", "--project", project(), "--masks", path("labels"), "--layer", "human"},
        {"import", "--project", project(), "--masks", path("labels"), "--existing", "merge"},
        {"project", "new", project(), "--photos", path("photos")},
        {"project", "new", path("other.mwproj"), "--photos", path("nowhere")},
        {"project", "info", path("photos")},
        {"project"},
        {"doctor", "--project", path("nowhere.mwproj")},
    };
    for (std::vector<std::string> line : lines) {
        line.emplace_back("--json");
        SCOPED_TRACE(json(line).dump());
        refusal(line);
        EXPECT_FALSE(std::filesystem::exists(root() / "ds"));
    }
}

}  // namespace
}  // namespace maskwright::test
