// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/card.h"
#include "pipeline/dataset_export.h"
#include "pipeline/mask_import.h"

namespace maskwright::ui {

/// What an export ends with: how much lies where, that it reads back, and what was left out, by name.
CardText datasetCard(const DatasetExportResult& result, const QString& out);

/// What an import ends with.
CardText importCard(const MaskImportResult& result, bool stopped);

}  // namespace maskwright::ui
