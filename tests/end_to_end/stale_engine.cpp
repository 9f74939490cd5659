// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
extern "C" {
extern const char maskwrightEngineVersion[];
const char maskwrightEngineVersion[] = "0.0.1";
extern const void* const maskwrightEngine;
const void* const maskwrightEngine = nullptr;
}
