// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "model/safetensors.h"
#include "model/safetensors_types.h"

namespace maskwright {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxDimensions = 16;
/// Names come from the file: a message shows only so much of one.
constexpr std::size_t kShownNameLength = 120;

std::string shown(const std::string& name) {
    return "'" + (name.size() <= kShownNameLength ? name : name.substr(0, kShownNameLength) + "...") + "'";
}

/// Reads the one form a header may have, {name: {"dtype": text, "shape": [n..], "data_offsets": [begin, end]}} and
/// {"__metadata__": {text: text}}, as a stream: a general JSON tree would take many times the memory of a hostile
/// header, and would hide keys that occur twice.
class HeaderReader : public nlohmann::json_sax<json> {
  public:
    explicit HeaderReader(std::string nameForErrors) : m_nameForErrors(std::move(nameForErrors)) {}

    std::map<std::string, TensorEntry> entries;
    std::map<std::string, std::string> metadata;

    bool null() override { unexpected(); }
    bool boolean(bool) override { unexpected(); }
    bool number_integer(number_integer_t) override { unexpected(); }
    bool number_float(number_float_t, const string_t&) override { unexpected(); }
    bool binary(binary_t&) override { unexpected(); }

    bool number_unsigned(number_unsigned_t value) override {
        if (m_state != State::Shape && m_state != State::Offsets) unexpected();
        if (m_numbers.size() >= kMaxDimensions) fail("The header gives " + shown(m_tensor) + " too many dimensions");
        m_numbers.push_back(value);
        return true;
    }

    bool string(string_t& text) override {
        if (m_state == State::Metadata && !m_key.empty()) {
            metadata[m_key] = text;
            m_key.clear();
        } else if (m_state == State::Tensor && m_key == "dtype") {
            const auto type = safetensorsType(text);
            if (!type)
                fail("The weight file holds " + shown(m_tensor) + " in the type " + shown(text) +
                     ", which is not supported");
            m_entry.type = *type;
            m_key.clear();
        } else {
            unexpected();
        }
        return true;
    }

    bool start_object(std::size_t) override {
        if (m_state == State::Outside) {
            m_state = State::Top;
        } else if (m_state == State::Top) {
            m_state = m_tensor == "__metadata__" ? State::Metadata : State::Tensor;
            m_entry = {};
            m_seen.clear();
            m_key.clear();
        } else {
            unexpected();
        }
        return true;
    }

    bool key(string_t& text) override {
        if (m_state == State::Top) {
            if (entries.contains(text) || (text == "__metadata__" && m_hasMetadata))
                fail("The header names " + shown(text) + " twice");
            m_hasMetadata = m_hasMetadata || text == "__metadata__";
            m_tensor = text;
            return true;
        }
        const bool known = text == "dtype" || text == "shape" || text == "data_offsets";
        if (m_state == State::Tensor && !known)
            fail("The header gives " + shown(m_tensor) + " the unknown property " + shown(text));
        if (std::find(m_seen.begin(), m_seen.end(), text) != m_seen.end() ||
            (m_state == State::Metadata && metadata.contains(text)))
            fail("The header names " + shown(text) + " of " + shown(m_tensor) + " twice");
        if (m_state == State::Tensor) m_seen.push_back(text);
        m_key = text;
        return true;
    }

    bool start_array(std::size_t) override {
        if (m_state != State::Tensor) unexpected();
        if (m_key == "shape")
            m_state = State::Shape;
        else if (m_key == "data_offsets")
            m_state = State::Offsets;
        else
            unexpected();
        m_numbers.clear();
        return true;
    }

    bool end_array() override {
        if (m_state == State::Shape) {
            for (const std::uint64_t side : m_numbers) {
                if (side > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                    fail("The shape of " + shown(m_tensor) + " is out of range");
                m_entry.shape.push_back(static_cast<std::int64_t>(side));
            }
        } else {
            if (m_numbers.size() != 2) fail("The header gives " + shown(m_tensor) + " other than two offsets");
            m_entry.begin = m_numbers[0];
            m_entry.end = m_numbers[1];
        }
        m_state = State::Tensor;
        m_key.clear();
        return true;
    }

    bool end_object() override {
        if (m_state == State::Tensor) {
            if (m_seen.size() != 3) fail("The header lacks type, shape, or offsets of " + shown(m_tensor));
            entries.emplace(m_tensor, m_entry);
        }
        m_state = m_state == State::Top ? State::Outside : State::Top;
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        fail("The header of the weight file is not valid JSON");
    }

    [[noreturn]] void fail(const std::string& what) const {
        throw Error(ErrorCode::BadModel, what, m_nameForErrors, "The file is damaged; fetch it again.");
    }

  private:
    enum class State { Outside, Top, Tensor, Metadata, Shape, Offsets };

    [[noreturn]] void unexpected() const { fail("The header of the weight file does not have the safetensors form"); }

    std::string m_nameForErrors;
    State m_state = State::Outside;
    std::string m_tensor;
    std::string m_key;
    TensorEntry m_entry;
    std::vector<std::string> m_seen;
    std::vector<std::uint64_t> m_numbers;
    bool m_hasMetadata = false;
};

/// Bytes that a tensor takes, or nothing when the number does not fit.
std::optional<std::uint64_t> byteCount(const TensorEntry& entry) {
    std::uint64_t bytes = c10::elementSize(entry.type);
    for (const std::int64_t side : entry.shape)
        if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(side), &bytes)) return std::nullopt;
    return bytes;
}

void checkLayout(const HeaderReader& reader, std::uint64_t dataBytes) {
    std::vector<std::pair<const TensorEntry*, const std::string*>> inOrder;
    for (const auto& [name, entry] : reader.entries) {
        const auto bytes = byteCount(entry);
        if (entry.begin > entry.end || !bytes || *bytes != entry.end - entry.begin)
            reader.fail("The header gives " + shown(name) + " a size that does not fit its shape");
        if (entry.end > dataBytes) reader.fail("The weight file ends before " + shown(name) + " does");
        inOrder.emplace_back(&entry, &name);
    }
    std::sort(inOrder.begin(), inOrder.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first->begin, a.first->end) < std::pair(b.first->begin, b.first->end);
    });
    std::uint64_t expected = 0;
    for (const auto& [entry, name] : inOrder) {
        if (entry->begin < expected) reader.fail("The weight file stores " + shown(*name) + " over another tensor");
        if (entry->begin > expected) reader.fail("The weight file has a gap before " + shown(*name));
        expected = entry->end;
    }
    if (expected != dataBytes) reader.fail("The weight file has bytes that belong to no tensor");
}

}  // namespace

std::map<std::string, TensorEntry> parseSafetensorsHeader(std::string_view text, std::uint64_t dataBytes,
                                                          const std::string& nameForErrors,
                                                          std::map<std::string, std::string>* metadata) {
    HeaderReader reader(nameForErrors);
    // Without this a header that starts with white space or another value would only fail later, less clearly.
    if (text.empty() || text.front() != '{') reader.fail("The file does not start with a safetensors header");
    json::sax_parse(text.begin(), text.end(), &reader);
    checkLayout(reader, dataBytes);
    if (metadata != nullptr) *metadata = std::move(reader.metadata);
    return std::move(reader.entries);
}

}  // namespace maskwright
