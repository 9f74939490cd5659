// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/photo_loop.h"

#include "core/error.h"

namespace maskwright {

PhotoLoopEnd forEachPhoto(const std::vector<std::string>& files, Stage stage,
                          const std::function<void(const std::string& file)>& work, JobContext& context) {
    PhotoLoopEnd end;
    std::int64_t done = 0;
    for (const std::string& file : files) {
        try {
            context.checkpoint();
            end.stopped = context.stopsAfterStep();
            if (end.stopped) break;
            work(file);
        } catch (const Stopped&) {
            end.stopped = true;
            break;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::BadInput) throw;
            end.skipped.push_back({file, error.message()});
        }
        context.report({stage, ++done, static_cast<std::int64_t>(files.size()), {}, file});
    }
    return end;
}

}  // namespace maskwright
