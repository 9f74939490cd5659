-- SPDX-FileCopyrightText: 2026 The Maskwright authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A project as the first version of the file wrote it. Never changed: later versions have to open it.
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE image(id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0, bytes INTEGER, hash INTEGER, state INTEGER NOT NULL DEFAULT 0,
    locked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE concept(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
    parts_are_objects INTEGER NOT NULL DEFAULT 0);
CREATE TABLE layer(id INTEGER PRIMARY KEY, image INTEGER NOT NULL REFERENCES image(id),
    concept INTEGER NOT NULL REFERENCES concept(id), instance INTEGER NOT NULL, kind INTEGER NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL, source TEXT NOT NULL, stored TEXT NOT NULL,
    UNIQUE(image, concept, instance, kind));
CREATE INDEX layer_of_concept ON layer(concept, image);
CREATE TABLE tile(id INTEGER PRIMARY KEY, layer INTEGER NOT NULL REFERENCES layer(id) ON DELETE CASCADE,
    row INTEGER NOT NULL, column INTEGER NOT NULL, pixels BLOB NOT NULL, UNIQUE(layer, row, column));
CREATE TABLE history(id INTEGER PRIMARY KEY, image INTEGER NOT NULL REFERENCES image(id), what TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0, state_before INTEGER, state_after INTEGER, bytes INTEGER NOT NULL);
CREATE INDEX history_of_image ON history(image, id);
CREATE TABLE history_layer(id INTEGER PRIMARY KEY,
    history INTEGER NOT NULL REFERENCES history(id) ON DELETE CASCADE, concept INTEGER NOT NULL REFERENCES concept(id),
    instance INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, created INTEGER NOT NULL);
CREATE INDEX history_layer_of_history ON history_layer(history);
CREATE TABLE history_tile(id INTEGER PRIMARY KEY,
    layer INTEGER NOT NULL REFERENCES history_layer(id) ON DELETE CASCADE, row INTEGER NOT NULL,
    column INTEGER NOT NULL, before BLOB, after BLOB);
CREATE INDEX history_tile_of_layer ON history_tile(layer);
PRAGMA application_id = 1297304407;
PRAGMA user_version = 1;
INSERT INTO meta(name, value) VALUES('photos', '/photos'), ('photos_relative', '../photos'), ('open', '0');
INSERT INTO image(id, file, width, height, state) VALUES(1, 'a.jpg', 600, 300, 1), (2, 'b.jpg', 0, 0, 0);
INSERT INTO concept(id, name) VALUES(1, 'bird');
INSERT INTO layer(image, concept, instance, kind, width, height, source, stored)
    VALUES(1, 1, 1, 4, 600, 300, 'human', '2026-11-23T00:00:00Z');
