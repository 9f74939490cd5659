// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/files.h"
#include "mask/mask.h"

namespace maskwright::test {

/// The arrays of a safetensors file: 8 bytes of header length, JSON, data. Read here again, in a few lines, so that the
/// mask tests need no LibTorch.
class GoldenArrays {
  public:
    explicit GoldenArrays(const std::filesystem::path& path) : m_bytes(readBytes(path)) {
        static_assert(std::endian::native == std::endian::little);
        std::uint64_t length = 0;
        std::memcpy(&length, m_bytes.data(), sizeof length);
        m_dataStart = sizeof length + length;
        const auto* text = reinterpret_cast<const char*>(m_bytes.data()) + sizeof length;
        m_header = nlohmann::json::parse(text, text + length);
    }

    /// Names that end in `ending`, without it, sorted.
    std::vector<std::string> namesWith(const std::string& ending) const {
        std::vector<std::string> names;
        for (const auto& [name, entry] : m_header.items())
            if (name.ends_with(ending)) names.push_back(name.substr(0, name.size() - ending.size()));
        return names;
    }

    std::vector<double> doubles(const std::string& name) const { return copy<double>(name, "F64"); }
    std::vector<std::int64_t> integers(const std::string& name) const { return copy<std::int64_t>(name, "I64"); }

    HeatMap heatMap(const std::string& name) const {
        const auto [rows, columns] = shape(name);
        if (m_header.at(name).at("dtype") == "F32") return {columns, rows, copy<float>(name, "F32")};
        HeatMap map{columns, rows, {}};
        for (const std::uint16_t half : copy<std::uint16_t>(name, "F16")) map.values.push_back(floatFromHalf(half));
        return map;
    }

    /// `name` as bytes 0 and 1, or `name`.bits as bits along rows, most significant first.
    Mask mask(const std::string& name) const {
        if (m_header.contains(name)) {
            const auto [rows, columns] = shape(name);
            Mask mask(columns, rows);
            mask.pixels = copy<std::uint8_t>(name, "U8");
            return mask;
        }
        const auto [rows, bytes] = shape(name + ".bits");
        Mask mask(8 * bytes, rows);
        const std::vector<std::uint8_t> packed = copy<std::uint8_t>(name + ".bits", "U8");
        for (std::size_t i = 0; i < mask.pixels.size(); ++i)
            mask.pixels[i] = static_cast<std::uint8_t>(packed[i / 8] >> (7 - i % 8) & 1);
        return mask;
    }

  private:
    std::pair<int, int> shape(const std::string& name) const {
        return m_header.at(name).at("shape").get<std::pair<int, int>>();
    }

    template <typename T>
    std::vector<T> copy(const std::string& name, const std::string& type) const {
        const auto& entry = m_header.at(name);
        if (entry.at("dtype") != type) throw std::runtime_error(name + " is not " + type);
        const auto [begin, end] = entry.at("data_offsets").get<std::pair<std::size_t, std::size_t>>();
        if (end < begin || m_dataStart + end > m_bytes.size()) throw std::runtime_error(name + " is cut short");
        std::vector<T> values((end - begin) / sizeof(T));
        std::memcpy(values.data(), m_bytes.data() + m_dataStart + begin, values.size() * sizeof(T));
        return values;
    }

    static float floatFromHalf(std::uint16_t half) {
        const int exponent = half >> 10 & 0x1f;
        const auto fraction = static_cast<float>(half & 0x3ff);
        const float sign = (half & 0x8000) != 0 ? -1.0f : 1.0f;
        if (exponent == 0x1f) return fraction == 0 ? sign * INFINITY : std::numeric_limits<float>::quiet_NaN();
        return sign * (exponent == 0 ? std::ldexp(fraction, -24) : std::ldexp(1024 + fraction, exponent - 25));
    }

    std::vector<std::uint8_t> m_bytes;
    std::size_t m_dataStart = 0;
    nlohmann::json m_header;
};

}  // namespace maskwright::test
