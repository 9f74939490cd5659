<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Maskwright authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DatasetCard</name>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n object</numerusform>
                <numerusform>%n objects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) without one</source>
            <translation>
                <numerusform>%n photo without one</numerusform>
                <numerusform>%n photos without one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A dataset of %n photo(s) was exported.</source>
            <translation>
                <numerusform>A dataset of %n photo was exported.</numerusform>
                <numerusform>A dataset of %n photos was exported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were imported.</source>
            <translation>
                <numerusform>Stopped; %n mask was imported.</numerusform>
                <numerusform>Stopped; %n masks were imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) were imported.</source>
            <translation>
                <numerusform>%n mask was imported.</numerusform>
                <numerusform>%n masks were imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) kept the mask they had.</source>
            <translation>
                <numerusform>%n object kept the mask it had.</numerusform>
                <numerusform>%n objects kept the masks they had.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FinetuneWords</name>
        <message numerus="yes">
            <source>%1 of %n mask(s) changed, on average by %2.</source>
            <translation>
                <numerusform>%1 of %n mask changed, on average by %2.</numerusform>
                <numerusform>%1 of %n masks changed, on average by %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done after %n step(s).</source>
            <translation>
                <numerusform>Done after %n step.</numerusform>
                <numerusform>Done after %n steps.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>Stopped; %n mask was kept.</numerusform>
                <numerusform>Stopped; %n masks were kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) written.</source>
            <translation>
                <numerusform>%n mask written.</numerusform>
                <numerusform>%n masks written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Card</name>
        <message numerus="yes">
            <source>%n photo(s) were left out:</source>
            <translation>
                <numerusform>%n photo was left out:</numerusform>
                <numerusform>%n photos were left out:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ClosingDialog</name>
        <message numerus="yes">
            <source>%n more job(s) wait.</source>
            <translation>
                <numerusform>%n more job wait.</numerusform>
                <numerusform>%n more jobs wait.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ComparePane</name>
        <message numerus="yes">
            <source>%n photo(s) have that in their name. Choose one of the list.</source>
            <translation>
                <numerusform>%n photo have that in their name. Choose one of the list.</numerusform>
                <numerusform>%n photos have that in their name. Choose one of the list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DatasetDialog</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without an object</source>
            <translation>
                <numerusform>%n of them without an object</numerusform>
                <numerusform>%n of them without an object</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) left out</source>
            <translation>
                <numerusform>%n photo left out</numerusform>
                <numerusform>%n photos left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them never looked at</source>
            <translation>
                <numerusform>%n of them never looked at</numerusform>
                <numerusform>%n of them never looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n photo(s) not every concept was looked for; they count as showing none of those.</source>
            <translation>
                <numerusform>In %n photo not every concept was looked for; they count as showing none of those.</numerusform>
                <numerusform>In %n photos not every concept was looked for; they count as showing none of those.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n mask(s) lie in answered photos, but nobody had this concept in hand there.</source>
            <translation>
                <numerusform>“%1”: %n mask lie in answered photos, but nobody had this concept in hand there.</numerusform>
                <numerusform>“%1”: %n masks lie in answered photos, but nobody had this concept in hand there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EnginePage</name>
        <message numerus="yes">
            <source>Automatic here: all %n core(s).</source>
            <translation>
                <numerusform>Automatic here: all %n core.</numerusform>
                <numerusform>Automatic here: all %n cores.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EvaluationTab</name>
        <message numerus="yes">
            <source>%n photo(s) have both masks</source>
            <translation>
                <numerusform>%n photo have both masks</numerusform>
                <numerusform>%n photos have both masks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a true one</source>
            <translation>
                <numerusform>%n without a true one</numerusform>
                <numerusform>%n without a true one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n true one(s) without a mask here</source>
            <translation>
                <numerusform>%n true one without a mask here</numerusform>
                <numerusform>%n true ones without a mask here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n photo(s)</source>
            <translation>
                <numerusform>%1, %n photo</numerusform>
                <numerusform>%1, %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) without a partner were left out.</source>
            <translation>
                <numerusform>%n mask without a partner were left out.</numerusform>
                <numerusform>%n masks without a partner were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetuneSettingsBox</name>
        <message numerus="yes">
            <source>%n step(s), with a preview every %1</source>
            <translation>
                <numerusform>%n step, with a preview every %1</numerusform>
                <numerusform>%n steps, with a preview every %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n step(s)</source>
            <translation>
                <numerusform>every %n step</numerusform>
                <numerusform>every %n steps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GalleryPanel</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s)</source>
            <translation>
                <numerusform>%1 of %n photo</numerusform>
                <numerusform>%1 of %n photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HeatControls</name>
        <message numerus="yes">
            <source>mean of %n</source>
            <translation>
                <numerusform>mean of %n</numerusform>
                <numerusform>mean of %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobBar</name>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>about %n hour left</numerusform>
                <numerusform>about %n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Jobs, %n waiting</source>
            <translation>
                <numerusform>Jobs, %n waiting</numerusform>
                <numerusform>Jobs, %n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LabelDialog</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelsPage</name>
        <message numerus="yes">
            <source>%n cross-attention layer(s)</source>
            <translation>
                <numerusform>%n cross-attention layer</numerusform>
                <numerusform>%n cross-attention layers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairsTab</name>
        <message numerus="yes">
            <source>%n pair(s), and what you said of them, go once the first new one is made.</source>
            <translation>
                <numerusform>%n pair, and what you said of them, go once the first new one is made.</numerusform>
                <numerusform>%n pairs, and what you said of them, go once the first new one is made.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RecentCard</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefinePage</name>
        <message numerus="yes">
            <source>Stopped; %n photo(s) are refined. With the same settings it goes on.</source>
            <translation>
                <numerusform>Stopped; %n photo are refined. With the same settings it goes on.</numerusform>
                <numerusform>Stopped; %n photos are refined. With the same settings it goes on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are refined.</source>
            <translation>
                <numerusform>%n photo are refined.</numerusform>
                <numerusform>%n photos are refined.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RemoveConceptDialog</name>
        <message numerus="yes">
            <source>Its masks of %n photo(s) go, also those that you made, and cannot be brought back.</source>
            <translation>
                <numerusform>Its masks of %n photo go, also those that you made, and cannot be brought back.</numerusform>
                <numerusform>Its masks of %n photos go, also those that you made, and cannot be brought back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmenterTab</name>
        <message numerus="yes">
            <source>The refined masks of %n photo(s)</source>
            <translation>
                <numerusform>The refined masks of %n photo</numerusform>
                <numerusform>The refined masks of %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The preliminary masks of %n photo(s)</source>
            <translation>
                <numerusform>The preliminary masks of %n photo</numerusform>
                <numerusform>The preliminary masks of %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also learn from the made-up pairs (%n kept)</source>
            <translation>
                <numerusform>Also learn from the made-up pairs (%n kept)</numerusform>
                <numerusform>Also learn from the made-up pairs (%n kept)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Agrees with the masks it was given to %1 (IoU on %n photo(s) kept back)</source>
            <translation>
                <numerusform>Agrees with the masks it was given to %1 (IoU on %n photo kept back)</numerusform>
                <numerusform>Agrees with the masks it was given to %1 (IoU on %n photos kept back)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n photo(s)</source>
            <translation>
                <numerusform>Learned from %n photo</numerusform>
                <numerusform>Learned from %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made-up pair(s)</source>
            <translation>
                <numerusform>%n made-up pair</numerusform>
                <numerusform>%n made-up pairs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioWindow</name>
        <message numerus="yes">
            <source>%n thing(s) to know about this project.</source>
            <translation>
                <numerusform>%n thing to know about this project.</numerusform>
                <numerusform>%n things to know about this project.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were compared; the worst come first.</source>
            <translation>
                <numerusform>%n photo was compared; the worst come first.</numerusform>
                <numerusform>%n photos were compared; the worst come first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) cannot be part of a project for their names.</source>
            <translation>
                <numerusform>%n photo cannot be part of a project for its name.</numerusform>
                <numerusform>%n photos cannot be part of a project for their names.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) that were dropped lie elsewhere.</source>
            <translation>
                <numerusform>%n other that were dropped lie elsewhere.</numerusform>
                <numerusform>%n others that were dropped lie elsewhere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It learned from %n photo(s).</source>
            <translation>
                <numerusform>It learned from %n photo.</numerusform>
                <numerusform>It learned from %n photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out: unreadable, without a mask, or nothing but object.</source>
            <translation>
                <numerusform>%n photo were left out: unreadable, without a mask, or nothing but object.</numerusform>
                <numerusform>%n photos were left out: unreadable, without a mask, or nothing but object.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refining stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>Refining stopped; %n mask were kept.</numerusform>
                <numerusform>Refining stopped; %n masks were kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) refined.</source>
            <translation>
                <numerusform>%n mask refined.</numerusform>
                <numerusform>%n masks refined.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped; the segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>Stopped; the segmenter made masks of %n photo.</numerusform>
                <numerusform>Stopped; the segmenter made masks of %n photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>The segmenter made masks of %n photo.</numerusform>
                <numerusform>The segmenter made masks of %n photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read for its contact sheet.</source>
            <translation>
                <numerusform>%n photo could not be read for its contact sheet.</numerusform>
                <numerusform>%n photos could not be read for its contact sheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The masks of %n photo(s) were compared.</source>
            <translation>
                <numerusform>The masks of %n photo were compared.</numerusform>
                <numerusform>The masks of %n photos were compared.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were kept back to tell how well it paints.</source>
            <translation>
                <numerusform>%n photo were kept back to tell how well it paints.</numerusform>
                <numerusform>%n photos were kept back to tell how well it paints.</numerusform>
            </translation>
        </message>
    </context>
</TS>
