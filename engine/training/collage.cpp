// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/collage.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace maskwright {

namespace {

double uniform(std::mt19937_64& random) {
    return std::uniform_real_distribution<double>(0.0, 1.0)(random);
}

int between(std::mt19937_64& random, int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
}

/// 1 inside the ellipse that touches the sides of a `cells` square, 0 in its corners: [cells, cells].
at::Tensor ellipse(int cells) {
    const at::Tensor axis = (at::arange(cells, at::kFloat) + 0.5) / (0.5 * cells) - 1.0;
    return (axis.square().unsqueeze(0) + axis.square().unsqueeze(1) <= 1.0).to(at::kFloat);
}

}  // namespace

void describeLibrary(LatentLibrary& library, const std::vector<std::string>& captions, const PretrainConfig& config) {
    library.tileCells = config.tileCells;
    library.canvas = static_cast<std::size_t>(
        std::find(config.tileCells.begin(), config.tileCells.end(), config.unet.sampleSize) - config.tileCells.begin());
    const std::set<std::string> scenes(config.sceneCaptions.begin(), config.sceneCaptions.end());
    std::map<std::string, int> counts;
    for (const std::string& caption : captions) {
        const bool prefixed = caption.compare(0, config.captionPrefix.size(), config.captionPrefix) == 0;
        library.phrases.push_back(prefixed ? caption.substr(config.captionPrefix.size()) : caption);
        library.isScene.push_back(scenes.contains(caption));
        ++counts[library.phrases.back()];
    }
    for (std::size_t i = 0; i < captions.size(); ++i) {
        (library.isScene[i] ? library.scenes : library.objects).push_back(static_cast<std::int64_t>(i));
        if (!library.isScene[i]) library.objectWeights.push_back(1.0 / std::sqrt(counts[library.phrases[i]]));
    }
}

CollageComposer::CollageComposer(const LatentLibrary& library, const PretrainConfig& config)
    : m_library(library), m_config(config), m_objects(library.objectWeights.begin(), library.objectWeights.end()) {}

std::int64_t CollageComposer::drawObject(std::mt19937_64& random) const {
    m_objects.reset();
    return m_library.objects[static_cast<std::size_t>(m_objects(random))];
}

at::Tensor CollageComposer::emptyCanvas() const {
    return at::empty_like(m_library.tiles[m_library.canvas][0][0]);
}

std::int64_t CollageComposer::drawScene(std::mt19937_64& random) const {
    return m_library
        .scenes[static_cast<std::size_t>(between(random, 0, static_cast<int>(m_library.scenes.size()) - 1))];
}

at::Tensor CollageComposer::drawTile(std::int64_t photo, std::size_t size, std::mt19937_64& random) const {
    const at::Tensor& tiles = m_library.tiles[size];
    return tiles[photo][between(random, 0, static_cast<int>(tiles.size(1)) - 1)];
}

CollageComposer::View CollageComposer::drawView(std::int64_t photo, int height, int width,
                                                std::mt19937_64& random) const {
    // The smallest tile that covers the view shows the most of the photo; the next larger one shows it nearer by, and
    // the thing no longer in the middle.
    std::size_t size = m_library.tileCells.size() - 1;
    while (size > 0 && m_library.tileCells[size] < std::max(height, width)) --size;
    if (size > 0 && uniform(random) < m_config.diffusion.zoomShare) --size;
    const int cells = m_library.tileCells[size];
    const int top = between(random, 0, cells - height), left = between(random, 0, cells - width);
    const std::int64_t flip = between(random, 0, static_cast<int>(m_library.tiles[size].size(1)) - 1);
    const auto window = [&](const std::vector<at::Tensor>& tiles) {
        return tiles[size][photo][flip].narrow(-2, top, height).narrow(-1, left, width);
    };
    return {window(m_library.tiles), window(m_library.cutouts)};
}

at::Tensor CollageComposer::drawShape(std::int64_t photo, std::size_t size, std::int64_t flip,
                                      std::mt19937_64& random) const {
    const at::Tensor cutout = m_library.cutouts[size][photo][flip];
    if (uniform(random) < m_config.diffusion.cutoutShare && cutout.any().item<bool>()) return cutout.to(at::kFloat);
    // An ellipse leaves out the photo's own corners: what the word meets on every scene is the middle, where things
    // are.
    const int cells = m_library.tileCells[size];
    if (size == m_library.canvas || uniform(random) < 0.6) return ellipse(cells);
    return at::ones({cells, cells});
}

std::string CollageComposer::nounOf(std::int64_t photo, std::mt19937_64& random) const {
    const std::string& phrase = m_library.phrases[static_cast<std::size_t>(photo)];
    if (m_library.isScene[static_cast<std::size_t>(photo)])
        return uniform(random) < m_config.diffusion.surroundingsShare ? m_config.surroundings : phrase;
    if (uniform(random) < m_config.diffusion.genericShare) return m_config.genericObject;
    // "a laysan albatross, a bird": the last part alone is the everyday word.
    const std::size_t comma = phrase.rfind(", ");
    return comma != std::string::npos && uniform(random) < 0.7 ? phrase.substr(comma + 2) : phrase;
}

Composition CollageComposer::captioned(const at::Tensor& latent, const std::vector<std::string>& nouns,
                                       const at::Tensor& owner, std::mt19937_64& random) const {
    std::vector<std::size_t> order(nouns.size());
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random);
    Composition composition{latent, m_config.captionPrefix, {}, owner.clone()};
    for (const std::size_t noun : order) {
        composition.caption += (composition.nouns.empty() ? "" : " and ") + nouns[noun];
        composition.owner.masked_fill_(owner == static_cast<std::int64_t>(noun),
                                       static_cast<std::int64_t>(composition.nouns.size()));
        composition.nouns.push_back(nouns[noun]);
    }
    return composition;
}

at::Tensor CollageComposer::ownedBy(std::int64_t noun) const {
    return at::full({canvasCells(), canvasCells()}, noun, at::kLong);
}

at::Tensor CollageComposer::surroundings(std::mt19937_64& random) const {
    const int side = canvasCells();
    const int patch = (side + 2) / 3;
    at::Tensor canvas = emptyCanvas();
    const std::size_t size = m_library.canvas > 0 && uniform(random) < m_config.diffusion.zoomShare
                                 ? m_library.canvas - 1
                                 : m_library.canvas;
    const int cells = m_library.tileCells[size];
    const at::Tensor tile = drawTile(drawObject(random), size, random);
    for (int y = 0; y < side; y += patch) {
        for (int x = 0; x < side; x += patch) {
            const int height = std::min(patch, side - y), width = std::min(patch, side - x);
            const int fromY = random() % 2 == 0 ? 0 : cells - height, fromX = random() % 2 == 0 ? 0 : cells - width;
            canvas.narrow(1, y, height)
                .narrow(2, x, width)
                .copy_(tile.narrow(1, fromY, height).narrow(2, fromX, width));
        }
    }
    return canvas;
}

CollageComposer::Pasted CollageComposer::pasteOver(at::Tensor& canvas, std::int64_t photo, std::size_t size,
                                                   std::mt19937_64& random) const {
    const int cells = m_library.tileCells[size], side = canvasCells();
    const at::Tensor& tiles = m_library.tiles[size];
    const std::int64_t flip = between(random, 0, static_cast<int>(tiles.size(1)) - 1);
    // Up to a quarter of the tile may lie outside: its middle stays on the canvas.
    const int x = between(random, -(cells / 4), side - cells + cells / 4);
    const int y = between(random, -(cells / 4), side - cells + cells / 4);
    const int left = std::max(0, x), top = std::max(0, y);
    const int width = std::min(side, x + cells) - left, height = std::min(side, y + cells) - top;
    const auto visible = [&](const at::Tensor& tile) {
        return tile.narrow(-2, top - y, height).narrow(-1, left - x, width);
    };
    const at::Tensor shape = visible(drawShape(photo, size, flip, random)) > 0;
    Pasted pasted{at::zeros({side, side}, at::kBool), at::zeros({side, side}, at::kBool)};
    pasted.covered.narrow(0, top, height).narrow(1, left, width).copy_(shape);
    pasted.object.narrow(0, top, height)
        .narrow(1, left, width)
        .copy_(shape.logical_and(visible(m_library.cutouts[size][photo][flip])));
    at::Tensor place = canvas.narrow(1, top, height).narrow(2, left, width);
    place.copy_(at::where(shape, visible(tiles[photo][flip]), place));
    return pasted;
}

Composition CollageComposer::single(std::mt19937_64& random) const {
    const int side = canvasCells();
    const double sceneShare =
        static_cast<double>(m_library.scenes.size()) / static_cast<double>(m_library.phrases.size());
    if (!m_library.objects.empty() && uniform(random) < m_config.diffusion.cornersShare * 0.5)
        return captioned(surroundings(random), {m_config.surroundings}, ownedBy(0), random);
    if (!m_library.scenes.empty() && uniform(random) < std::max(0.15, sceneShare)) {
        const std::int64_t scene = drawScene(random);
        return captioned(drawView(scene, side, side, random).latent.clone(), {nounOf(scene, random)}, ownedBy(0),
                         random);
    }
    const std::int64_t photo = drawObject(random);
    std::vector<std::string> nouns = {nounOf(photo, random)};
    if (uniform(random) < m_config.diffusion.surroundingsShare) nouns.push_back(m_config.surroundings);
    const View view = drawView(photo, side, side, random);
    at::Tensor owner = ownedBy(-1);
    if (view.object.any().item<bool>()) owner = at::where(view.object, ownedBy(0), ownedBy(nouns.size() > 1 ? 1 : -1));
    return captioned(view.latent.clone(), nouns, owner, random);
}

Composition CollageComposer::split(std::mt19937_64& random, bool quads) const {
    const int side = canvasCells();
    const int cutX = between(random, side * 3 / 8, side - side * 3 / 8);
    const int cutY = between(random, side * 3 / 8, side - side * 3 / 8);
    std::vector<Box> boxes;
    const bool sideBySide = uniform(random) < 0.5;
    if (quads) {
        boxes = {{0, 0, cutX, cutY},
                 {cutX, 0, side - cutX, cutY},
                 {0, cutY, cutX, side - cutY},
                 {cutX, cutY, side - cutX, side - cutY}};
        if (uniform(random) < 0.4) {  // three: the lower two become one
            boxes.pop_back();
            boxes.back().width = side;
        }
    } else if (sideBySide) {
        boxes = {{0, 0, cutX, side}, {cutX, 0, side - cutX, side}};
    } else {
        boxes = {{0, 0, side, cutY}, {0, cutY, side, side - cutY}};
    }
    at::Tensor canvas = emptyCanvas();
    at::Tensor owner = ownedBy(-1);
    std::vector<std::string> nouns;
    for (const Box& box : boxes) {
        const std::int64_t photo = drawObject(random);
        const View view = drawView(photo, box.height, box.width, random);
        const auto inBox = [&](const at::Tensor& image) {
            return image.narrow(-2, box.y, box.height).narrow(-1, box.x, box.width);
        };
        inBox(canvas).copy_(view.latent);
        inBox(owner).masked_fill_(view.object, static_cast<std::int64_t>(nouns.size()));
        nouns.push_back(nounOf(photo, random));
    }
    return captioned(canvas, nouns, owner, random);
}

Composition CollageComposer::pasted(std::mt19937_64& random) const {
    const int side = canvasCells();
    const std::int64_t scene = drawScene(random);
    const bool corners = uniform(random) < m_config.diffusion.cornersShare;
    at::Tensor canvas = corners ? surroundings(random) : drawView(scene, side, side, random).latent.clone();
    std::vector<std::string> nouns = {corners ? m_config.surroundings : nounOf(scene, random)};
    // A pasted photo brings some of its own surroundings, which are a background but not "the sea".
    const std::int64_t around = nouns.front() == m_config.surroundings ? 0 : -1;
    // Two share the canvas, the smaller one in front.
    const int count = uniform(random) < 0.7 ? 1 : 2;
    const int largest = static_cast<int>(m_library.canvas) + count - 1;
    std::vector<int> sizes;
    for (int i = 0; i < count; ++i)
        sizes.push_back(between(random, largest, static_cast<int>(m_library.tileCells.size()) - 1));
    std::sort(sizes.begin(), sizes.end());
    at::Tensor owner = ownedBy(0), visible = ownedBy(0);
    for (const int size : sizes) {
        const std::int64_t photo = drawObject(random);
        const auto noun = static_cast<std::int64_t>(nouns.size());
        const Pasted pasted = pasteOver(canvas, photo, static_cast<std::size_t>(size), random);
        visible.masked_fill_(pasted.covered, noun);
        owner.masked_fill_(pasted.covered, pasted.object.any().item<bool>() ? around : -1);
        owner.masked_fill_(pasted.object, noun);
        nouns.push_back(nounOf(photo, random));
    }
    // What the last one hides is not named.
    for (auto noun = static_cast<std::int64_t>(nouns.size()); noun-- > 0;) {
        if (visible.eq(noun).any().item<bool>()) continue;
        nouns.erase(nouns.begin() + noun);
        owner.masked_fill_(owner == noun, -1);
        owner -= (owner > noun).to(at::kLong);
        visible -= (visible > noun).to(at::kLong);
    }
    return captioned(canvas, nouns, owner, random);
}

Composition CollageComposer::compose(std::mt19937_64& random) const {
    const CollageShares& shares = m_config.diffusion.collages;
    const bool canPaste = !m_library.scenes.empty() && m_library.tileCells.size() > m_library.canvas + 1;
    double draw = uniform(random) * (shares.single + shares.halves + shares.quads + shares.paste);
    Composition composition;
    if (m_library.objects.empty() || (draw -= shares.single) < 0) {
        composition = single(random);
    } else if ((draw -= shares.halves) < 0) {
        composition = split(random, /*quads=*/false);
    } else if ((draw -= shares.quads) < 0 || !canPaste) {
        composition = split(random, /*quads=*/true);
    } else {
        composition = pasted(random);
    }
    if (uniform(random) < m_config.diffusion.captionDropout) composition.caption.clear();
    return composition;
}

}  // namespace maskwright
