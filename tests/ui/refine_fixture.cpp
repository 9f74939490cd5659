// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refine_fixture.h"

namespace maskwright::ui {
namespace {

/// Dark, with a light disc left of its middle.
Image discPhoto() {
    Image photo{96, 72, {}};
    for (int y = 0; y < photo.height; ++y) {
        for (int x = 0; x < photo.width; ++x) {
            const double dx = (x - 44.0) / 21.0, dy = (y - 34.0) / 18.0;
            photo.rgb.insert(photo.rgb.end(), 3, dx * dx + dy * dy < 1 ? 220 : 60);
        }
    }
    return photo;
}

}  // namespace

RefineSubject subjectOf(const char* file) {
    RefineSubject subject;
    subject.folder = "/photos";
    subject.file = QLatin1String(file);
    subject.photo = std::make_shared<const LoadedPhoto>(makeLoadedPhoto(discPhoto()));
    InspectRequest request;
    request.photo = subject.photo->image;
    request.file = file;
    request.concept_ = "bird";
    subject.inspection = std::make_shared<const Inspection>(fakeInspection(request));
    return subject;
}

}  // namespace maskwright::ui
