// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "training/pretrain_config.h"

namespace maskwright {

/// The latents of every photo at several sizes, and what its caption says.
struct LatentLibrary {
    std::vector<int> tileCells;                 ///< descending
    std::size_t canvas = 0;                     ///< which of them is the canvas
    std::vector<at::Tensor> tiles;              ///< one per size: [N, flips, C, cells, cells] fp32, scaled
    std::vector<at::Tensor> cutouts;            ///< one per size: [N, flips, cells, cells] bool, the object's cells
    std::vector<std::string> phrases;           ///< [N] captions without their common prefix: "a dog"
    std::vector<bool> isScene;                  ///< [N]
    std::vector<std::int64_t> objects, scenes;  ///< indices of photos with and without an object
    std::vector<double> objectWeights;          ///< rarer phrases are drawn more often than their count says
};

/// Sets the sizes, strips the prefix, tells scenes from objects and weighs the draws by one over the square root of a
/// phrase's count.
void describeLibrary(LatentLibrary& library, const std::vector<std::string>& captions, const PretrainConfig& config);

/// One training example: what the UNet denoises and what it is told.
struct Composition {
    at::Tensor latent;  ///< [C, cells, cells]
    std::string caption;
    std::vector<std::string> nouns;  ///< of the caption, in its order: "a dog"
    at::Tensor owner;                ///< [cells, cells] int64, which of the nouns each cell shows; -1: nobody knows
};

/// Draws one photo or a collage of up to four, in latent space: cells are local enough that pasting latents and
/// encoding a pasted photo differ only at the seams.
class CollageComposer {
  public:
    CollageComposer(const LatentLibrary& library, const PretrainConfig& config);

    Composition compose(std::mt19937_64& random) const;

  private:
    struct Box {
        int x, y, width, height;
    };
    /// Part of a photo as it comes on the canvas.
    struct View {
        at::Tensor latent;  ///< [C, height, width]
        at::Tensor object;  ///< [height, width] bool: the object's cells; none where they are not known
    };
    struct Pasted {
        at::Tensor covered;  ///< [cells, cells] bool
        at::Tensor object;   ///< [cells, cells] bool, within `covered`
    };
    std::int64_t drawObject(std::mt19937_64& random) const;
    std::int64_t drawScene(std::mt19937_64& random) const;
    at::Tensor drawTile(std::int64_t photo, std::size_t size, std::mt19937_64& random) const;
    /// A part of a photo that always shows its middle.
    View drawView(std::int64_t photo, int height, int width, std::mt19937_64& random) const;
    /// Which cells of a tile are pasted: along the object's outline, an ellipse, or all: [cells, cells] fp32, 0 or 1.
    at::Tensor drawShape(std::int64_t photo, std::size_t size, std::int64_t flip, std::mt19937_64& random) const;
    std::string nounOf(std::int64_t photo, std::mt19937_64& random) const;
    /// A canvas of nothing but corners of photos with an object: things are in the middle, so corners are surroundings.
    at::Tensor surroundings(std::mt19937_64& random) const;
    /// @return which cells of the canvas the photo covers now.
    Pasted pasteOver(at::Tensor& canvas, std::int64_t photo, std::size_t size, std::mt19937_64& random) const;
    Composition single(std::mt19937_64& random) const;
    Composition split(std::mt19937_64& random, bool quads) const;
    Composition pasted(std::mt19937_64& random) const;
    at::Tensor ownedBy(std::int64_t noun) const;
    int canvasCells() const { return m_library.tileCells[m_library.canvas]; }
    at::Tensor emptyCanvas() const;
    /// Brings the nouns into a random order and makes the caption of them.
    Composition captioned(const at::Tensor& latent, const std::vector<std::string>& nouns, const at::Tensor& owner,
                          std::mt19937_64& random) const;

    const LatentLibrary& m_library;
    const PretrainConfig& m_config;
    mutable std::discrete_distribution<std::int64_t> m_objects;
};

}  // namespace maskwright
