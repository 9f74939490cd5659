#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# toy_recipe.sh < RECIPE: the recipe of a pretraining, cut down to two steps of a tiny network.
exec sed -E '
    s/("(steps|batch|sample_every_steps)": )[0-9]+/\12/
    s/("(photo_side|long_side)": )[0-9]+/\132/
    s/("(cross_attention_dim|hidden_size|intermediate_size|crop_side)": )[0-9]+/\116/
    s/("tile_cells": )\[[^]]*\]/\1[8, 4]/
    s/("sample_size": )16/\14/
    s/("block_out_channels": )\[[^]]*\]/\1[16, 16, 16]/
    s/("attention_head_dim": )\[[^]]*\]/\1[2, 2, 2]/'
